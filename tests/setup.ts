// Node 20 has no Temporal; the browsers that the extension supports have.
import 'temporal-polyfill/global';
import fc from 'fast-check';

// A run that fails has to fail again. `FUZZ_SEED` looks elsewhere: a number, or `random`.
const { FUZZ_SEED: seed = '20261122' } = process.env;
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
