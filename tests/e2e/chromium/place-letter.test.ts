import { testPlacing } from '../place-letter';

testPlacing('chromium');
