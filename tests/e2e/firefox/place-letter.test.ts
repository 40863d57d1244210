import { testPlacing } from '../place-letter';

testPlacing('firefox');
