import { testSimulation } from './test-simulation';

testSimulation('firefox', { people: 60, days: 21, kills: 4, restarts: 1 });
