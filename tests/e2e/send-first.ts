import type { Driver } from './driver';
import { marenUrl } from './serve-profile';

/** Sends a first letter to the invented person, from the popup on their profile. */
export async function sendFirst(driver: Driver): Promise<void> {
  const profile = await driver.openProfile(marenUrl);
  const popup = await driver.pressToolbarButton(profile);
  await popup.waitFor('First, a little about you');
  await popup.click('Skip for now');
  await popup.waitFor('notes used this month');
  await popup.click('I sent it');
  await popup.waitFor('I’ll remind you on');
  await popup.close();
  await profile.close();
}
