// npm test: sets up what is missing, runs every check there is, and ends with `N passed, N failed`.
import { ensureInstalled } from './install.mjs';
import { load } from './load.mjs';

ensureInstalled();
const { stages } = await load('stages.ts');
const { runStages } = await load('run-stages.ts');
process.exitCode = (await runStages(stages)) ? 0 : 1;
