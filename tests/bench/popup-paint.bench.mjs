// node tests/bench/popup-paint.bench.mjs: when the real popup shows the person and the letter, beside a popup of one paragraph.
import 'temporal-polyfill/global';
import { load } from '../run/load.mjs';

const { benchPopupPaint } = await load('../bench/popup-paint.ts');
if (!(await benchPopupPaint())) process.exitCode = 1;
