import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  resolve: { alias: { '@': new URL('../../..', import.meta.url).pathname.replace(/\/$/, '') } },
  test: {
    include: ['tests/e2e/chromium/*.test.ts'],
    // A browser of its own for each file. Both browsers are tested at the same time, on two cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
