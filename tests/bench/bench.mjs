// npm run bench: how long the store takes with 30,000 people, beside the same with 300.
import { load } from '../run/load.mjs';

const { bench } = await load('../bench/bench.ts');
process.exitCode = (await bench()) ? 0 : 1;
await import('./first-paint.bench.mjs');
