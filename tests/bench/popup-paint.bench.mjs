// node tests/bench/popup-paint.bench.mjs: when the real popup shows the person and the letter, beside a popup of one paragraph.
import 'temporal-polyfill/global';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const { module } = await runnerImport(`${root}/tests/bench/popup-paint.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
if (!(await module.benchPopupPaint())) process.exitCode = 1;
