// node tests/bench/review.bench.mjs: how long checking a letter takes, beside one pass of Intl.Segmenter over it (the floor).
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const { module } = await runnerImport(`${root}/tests/bench/review-bench.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
if (!module.benchReview()) process.exitCode = 1;
