// node tests/bench/import.bench.mjs: an import of 30,000 connections and 100,000 messages in real Chromium, beside Dexie's
// bulkPut of the same rows; then 100,000 people.
import { load } from '../run/load.mjs';

const { benchImport } = await load('../bench/import-bench.ts');
if (!(await benchImport())) process.exitCode = 1;
