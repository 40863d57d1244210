import type { Browser } from 'puppeteer-core';
import { runInChrome } from './run-in-chrome';

/** Turns an add-on off or on again, as the switch on Firefox's own page of add-ons does. */
export async function setEnabled(browser: Browser, geckoId: string, isEnabled: boolean): Promise<void> {
  await runInChrome(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      .AddonManager.getAddonByID(${JSON.stringify(geckoId)})
      .then((addOn) => addOn.${isEnabled ? 'enable' : 'disable'}())
      .then(() => true)`,
  );
}
