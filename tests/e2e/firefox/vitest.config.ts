import { defineConfig } from 'vitest/config';

const root = new URL('../../..', import.meta.url).pathname;

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    setupFiles: ['tests/setup.ts'],
    include: ['tests/e2e/firefox/*.test.ts'],
    // A browser of its own for each file. Both browsers are tested at the same time, on two cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
