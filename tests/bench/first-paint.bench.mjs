// node tests/bench/first-paint.bench.mjs: when the dashboard has painted its data, beside an empty React page.
import 'temporal-polyfill/global';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const { module } = await runnerImport(`${root}/tests/bench/first-paint.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
if (!(await module.benchFirstPaint())) process.exitCode = 1;
