import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../e2e/chromium/launch-chromium';
import type { Driver } from '../e2e/driver';
import { extensionFolder } from '../e2e/extension-folder';
import { launchFirefox } from '../e2e/firefox/launch-firefox';
import { walkMainJob } from '../e2e/main-job';
import { marenUrl } from '../e2e/serve-profile';
import { ensureBrowsers } from './ensure-browsers';
import { findBrowser } from './find-browser';
import { root, runTool } from './run-command';

/** Builds the extension and shows it. Returns the exit code. */
export async function runDemo(args: readonly string[]): Promise<number> {
  const headless = args.includes('--headless');
  // Only the walk needs Chromium, and may install it; whoever wants to look has a browser.
  if (headless && !findBrowser('chromium')) console.log((await ensureBrowsers()).output.trim());
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  if (!chromium && (headless || !firefox)) {
    console.error(
      `Found no ${headless ? 'Chromium, Chrome or Edge' : 'Chrome, Chromium, Edge or Firefox'}: install one.`,
    );
    return 1;
  }
  console.log('Building the extension …');
  const built = chromium ? await runTool('wxt', ['build']) : await runTool('wxt', ['build', '-b', 'firefox', '--mv3']);
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  if (headless && chromium) return walk(chromium);
  return show(
    chromium
      ? await launchChromium({ executablePath: chromium, headless, extension: extensionFolder('chrome-mv3') })
      : await launchFirefox({ executablePath: firefox ?? '', headless, extension: extensionFolder('firefox-mv3') }),
  );
}

/** Takes the walk of the end-to-end test, says each step and leaves a picture of it in .output/demo/. */
async function walk(executablePath: string): Promise<number> {
  const pictures = join(root, '.output', 'demo');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const driver = await launchChromium({ executablePath, headless: true, extension: extensionFolder('chrome-mv3') });
  let count = 0;
  try {
    await walkMainJob(driver, async (step, shown) => {
      count += 1;
      console.log(`${count}. ${step}.`);
      await shown.screenshot(join(pictures, `${count}.png`));
    });
    console.log('The pictures are in .output/demo/.');
    return 0;
  } catch (error) {
    console.error(`Stopped after step ${count}: ${error instanceof Error ? error.message : error}`);
    return 1;
  } finally {
    await driver.close();
  }
}

/** Leaves the browser to the user until it is closed. */
async function show(driver: Driver): Promise<number> {
  await driver.openProfile(marenUrl);
  console.log(`
1. This is an invented person on LinkedIn's address. Press Fifteen's button (behind the puzzle piece in Chrome).
2. Say who you are, then change a word of the letter, or add "I'm out of work" and see what it says.
3. Press Copy, then "I sent it": it says when it will remind you. Closing the browser ends the demo.
`);
  await driver.closed();
  return 0;
}
