import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

/** The short simulation, in both browsers: `npm run soak` lives the whole year. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/soak/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
