import { testSimulation } from './test-simulation';

testSimulation('chromium', { people: 200, days: 60, kills: 12, restarts: 1 });
