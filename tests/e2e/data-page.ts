import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { connectionsCsv, messagesCsv, sampleConnection, sampleMessage } from '../fixtures/linkedin-export';
import type { Driver } from './driver';
import { putRows, readRecords } from './records';
import type { Surface } from './surface';

/** As many people as an export of a few years, small enough to carry into the page. */
const people = 300;

/**
 * Walks the data page in a real browser: an export comes in through the worker and is taken back and in again, a backup
 * is made, everything is erased, and the backup gives it back.
 */
export async function walkDataPage(
  driver: Driver,
  onStep: (page: Surface, step: string) => Promise<void>,
): Promise<void> {
  const page = await driver.openPage('dashboard.html#data');
  await page.waitFor('Your data');
  await page.run(keepWhatIsSaved, null);
  await onStep(page, 'the page');

  await giveFile(page, 0, 'Export.zip', exportZip());
  const preview = await page.waitFor('What this brings');
  expect(preview).toContain(`${people} new people`);
  await onStep(page, 'what an export brings');
  await page.click('Keep what the messages say, too');
  await page.click('Take them in');
  await page.waitFor('They are in.');
  expect(await count(page)).toEqual({ people, events: 120 });
  await onStep(page, 'after the import');

  await page.click('Take it back');
  await page.waitFor('Taken back.');
  expect(await count(page)).toEqual({ people: 0, events: 0 });

  await giveFile(page, 0, 'Export.zip', exportZip());
  await page.waitFor('What this brings');
  await page.click('Take them in');
  await page.waitFor('They are in.');
  const before = await count(page);
  expect(before.people).toBe(people);

  await page.click('Make a backup');
  await page.waitFor('Your backup is saved, and tested.');
  const saved = (await page.evaluate('document.saved.at(-1).text()')) as string;
  expect(saved).toContain('"format":"fifteen-backup"');

  await page.write('To be sure, type', 'erase');
  await page.click('Erase everything');
  await page.waitFor('Everything is erased.');
  expect(await count(page)).toEqual({ people: 0, events: 0 });

  await giveFile(page, 1, 'backup.json', new TextEncoder().encode(saved));
  await page.waitFor(/Backup of/);
  await onStep(page, 'what a backup would do');
  await page.click('Restore it');
  await page.waitFor('Restored.');
  expect(await count(page)).toEqual(before);

  if (driver.browser === 'Chromium') await walkFolder(page, saved);

  await giveFile(page, 0, 'holiday.csv', new TextEncoder().encode('Place,Year,Weather,Food\nYork,2020,fair,good\n'));
  await page.waitFor('I find nothing of LinkedIn’s in this file.');
  await onStep(page, 'a file that is none');

  await putRows(page, { settings: [{ key: 'backupMadeOn', value: '2020-02-29' }] });
  await page.evaluate("location.hash = '#today'");
  await page.waitFor('Your last backup is over a month old');
  await page.click('Make one');
  await page.waitFor('One now would be good.');
}

/** The folder that backups go into, with a private one in place of what the system's dialog would give. Firefox has no such. */
async function walkFolder(page: Surface, ofAnother: string): Promise<void> {
  await page.run(async (_root, backup) => {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle('fifteen-laptop.json', { create: true });
    const writing = await file.createWritable();
    await writing.write(backup);
    await writing.close();
    Object.assign(globalThis, { showDirectoryPicker: async () => folder });
  }, ofAnother);
  await page.click('Choose a folder');
  await page.waitFor('Folder:');
  await page.waitFor('Your backup is saved, and tested.');
  const files = await page.run(async () => {
    const folder = await navigator.storage.getDirectory();
    const found: [string, string][] = [];
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      found.push([name, (await (await handle.getFile()).text()).slice(0, 40)]);
    }
    return found;
  }, null);
  expect(files).toHaveLength(2);
  for (const [name, begins] of files) {
    expect(name).toMatch(/^fifteen-[a-z0-9]+\.json$/);
    expect(begins).toContain('"format":"fifteen-backup"');
  }
  await page.click('Merge from another computer');
  await page.waitFor(/Backup of/);
  await page.click('Add to what is here');
  await page.click('Restore it');
  await page.waitFor('Restored.');
  await page.click('Leave this folder');
  await page.waitFor('Choose a folder');
}

function exportZip(): Uint8Array {
  const connections = Array.from({ length: people }, (_, nth) => sampleConnection(nth));
  const messages = Array.from({ length: 120 }, (_, nth) => sampleMessage(nth, 60));
  return zipSync({
    'Connections.csv': strToU8(connectionsCsv(connections)),
    'messages.csv': strToU8(messagesCsv(messages)),
  });
}

async function count(page: Surface): Promise<{ people: number; events: number }> {
  return { people: (await readRecords(page, 'people')).length, events: (await readRecords(page, 'events')).length };
}

/** Keeps what the page hands over as downloads where the test can read it; a real download would end in a folder. */
function keepWhatIsSaved(root: Document): void {
  const saved: Blob[] = [];
  Object.assign(root, { saved });
  URL.createObjectURL = (content: Blob) => {
    saved.push(content);
    return '#data';
  };
}

/** Chooses a file in the nth file field, as the dialog of the system would. */
function giveFile(page: Surface, nth: number, name: string, bytes: Uint8Array): Promise<void> {
  const content = Buffer.from(bytes).toString('base64');
  return page.run(
    (root, file) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0))], file.name));
      const field = root.querySelectorAll<HTMLInputElement>('input[type=file]')[file.nth];
      if (!field) throw new Error('no such field');
      field.files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { nth, name, content },
  );
}
