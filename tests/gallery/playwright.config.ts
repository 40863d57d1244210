import { defineConfig } from '@playwright/test';

const root = new URL('../..', import.meta.url).pathname;

/** The gallery in real Chromium: `npx playwright test --config tests/gallery/playwright.config.ts`. SHOTS=folder keeps pictures. */
export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results/gallery`,
  // What is kept is text, the same on every system.
  snapshotPathTemplate: '{testDir}/reading/{arg}{ext}',
  // A test goes through all screens, and axe takes its time on a busy machine.
  timeout: 180_000,
  workers: 2,
  fullyParallel: true,
  reporter: 'line',
  use: {
    baseURL: 'http://127.0.0.1:4615',
    viewport: { width: 400, height: 600 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--font-render-hinting=none', '--disable-lcd-text'],
    },
  },
  webServer: {
    // Not by npx, whose warnings would stand before what failed.
    command: ['build', 'preview']
      .map((command) => `node node_modules/vite/bin/vite.js ${command} --config tests/gallery/vite.config.ts`)
      .join(' && '),
    env: { NODE_NO_WARNINGS: '1' },
    cwd: root,
    url: 'http://127.0.0.1:4615',
    reuseExistingServer: false,
  },
});
