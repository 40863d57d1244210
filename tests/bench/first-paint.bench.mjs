// node tests/bench/first-paint.bench.mjs: when the dashboard has painted its data, beside an empty React page.
import 'temporal-polyfill/global';
import { load } from '../run/load.mjs';

const { benchFirstPaint } = await load('../bench/first-paint.ts');
if (!(await benchFirstPaint())) process.exitCode = 1;
