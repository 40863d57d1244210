import { defineConfig } from 'wxt';
import shipped from '../../wxt.config';

/**
 * The extension as the simulated year and the benchmarks run it: the same library, with a worker whose clock a test can set
 * and a page that gives the test the store. None of it is in the shipped package (tests/built/seam.test.ts).
 */
export default defineConfig({
  ...shipped,
  srcDir: '../..',
  entrypointsDir: 'tests/soak/entrypoints',
  outDir: '../../.output/soak',
  publicDir: '../../public',
  manifest: async (env) => {
    const manifest = typeof shipped.manifest === 'function' ? await shipped.manifest(env) : await shipped.manifest;
    // The button comes with the popup, which this build hasn't.
    return { ...manifest, version: '1', action: { ...manifest?.action } };
  },
});
