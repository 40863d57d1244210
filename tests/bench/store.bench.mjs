// node tests/bench/store.bench.mjs: how long the store takes with 30,000 people, beside the same with 300.
import { load } from '../run/load.mjs';

const { bench } = await load('../bench/store-bench.ts');
if (!(await bench())) process.exitCode = 1;
