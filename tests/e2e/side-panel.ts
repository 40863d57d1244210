import { expect } from 'vitest';
import type { Driver } from './driver';
import type { Surface } from './surface';

/** The words at the end of the letter that a surface shows. */
const written = 'Written in the other window.';

/** Two surfaces with one draft: what is written in one stands in the other, and what is sent from one is sent. */
export async function shareDraft(driver: Driver): Promise<void> {
  const panel = await driver.openPage('sidepanel.html');
  await panel.click('Skip for now');
  await beginLetter(panel);
  const other = await driver.openPage('sidepanel.html');
  await beginLetter(other);

  await other.run((root, words) => {
    const letter = root.querySelector('textarea');
    if (!letter) throw new Error('no letter');
    letter.focus();
    letter.setSelectionRange(letter.value.length, letter.value.length);
    root.execCommand('insertText', false, `\n\n${words}`);
  }, written);
  await panel.waitFor(written);

  await panel.click('I sent it');
  await panel.waitFor('Undo');
  const shown = await other.waitFor('Today');
  expect(shown).not.toContain(written);
}

async function beginLetter(page: Surface): Promise<void> {
  await page.waitFor('Read this page');
  await page.click('More');
  await page.click('Write to someone else');
  await page.write('Name', 'Ines Falkenrath');
  await page.click('Continue to the letter');
  await page.waitFor('I sent it');
}
