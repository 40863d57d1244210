// npm run soak [-- chromium|firefox [seed]]: the simulated year. A seed that failed repeats what the user did, though
// not the moments at which the worker was killed.
import { load } from '../run/load.mjs';

const [only, seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const { soak } = await load('../soak/soak.ts');
process.exitCode = (await soak(Number(seed), only)) ? 0 : 1;
