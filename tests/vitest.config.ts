import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  plugins: [WxtVitest()],
  test: {
    include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts?(x)'],
    setupFiles: ['tests/setup.ts'],
    // Two cores on the machines this is checked on; fake-indexeddb and jsdom tests isolate per file.
    pool: 'threads',
    // A limit against hanging, not a measure: the machine may be busy.
    testTimeout: 120_000,
  },
});
