import { defineConfig } from 'vitest/config';

/** Checks of what `wxt build` left in .output, for both browsers: without a build they fail. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['tests/built/*.test.ts'] },
});
