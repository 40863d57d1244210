// node tests/bench/page-load.bench.mjs: how long a profile page takes to load with the extension, beside without it.
import 'temporal-polyfill/global';
import { load } from '../run/load.mjs';

const { benchPageLoad } = await load('../bench/page-load.ts');
if (!(await benchPageLoad())) process.exitCode = 1;
