// node tests/bench/import.bench.mjs: an import of 30,000 connections and 100,000 messages in real Chromium, beside Dexie's
// bulkPut of the same rows; then 100,000 people.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const { module } = await runnerImport(`${root}/tests/bench/import-bench.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
if (!(await module.benchImport())) process.exitCode = 1;
