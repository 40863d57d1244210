import { expect } from 'vitest';
import type { Driver } from './driver';
import { putRows } from './records';
import { samplePeople } from './sample-people';
import type { Surface } from './surface';

/** A page of the extension without a program: what it does to the database, no code of ours does. */
const bare = 'icon/ink-32.png';

/**
 * Does to the database what nobody should, as another program, another window or a disk might, and looks at what the user sees: a
 * message in plain words, the rest still working, and nothing lost that was there.
 */
export async function breakStorage(driver: Driver, onStep: (page: Surface) => Promise<void>): Promise<void> {
  const first = await driver.openPage('dashboard.html#people');
  await first.waitFor('Nobody is here yet');
  await first.close();
  const intruder = await driver.openPage(bare);

  const whole = samplePeople(3, Temporal.Now.plainDateISO().toString());
  const broken = { id: 'broken', slug: 42, words: ['broken'], stage: 'met', dueOn: '2020-01-01', createdAt: 1 };
  const odd = { id: 'odd', person: 'broken', type: 'unheard-of', on: 'the other day' };
  await putRows(intruder, { people: [...whole.people, broken], events: [...whole.events, odd] });
  const people = await driver.openPage('dashboard.html#people');
  await people.waitFor(whole.people[2]?.profile.fullName ?? '');
  // Not from what is due either, and so not from the reminders.
  await people.evaluate("location.hash = '#today'");
  await people.waitFor('Thank');
  await people.close();
  const data = await driver.openPage('dashboard.html#data');
  await data.waitFor('2 rows are damaged');
  await onStep(data);
  await data.close();

  const open = await driver.openPage('dashboard.html#settings');
  await open.waitFor('About you');
  expect(await deleteDatabase(intruder)).toBe('deleted');
  await open.close();
  const anew = await driver.openPage('dashboard.html#people');
  await anew.waitFor('Nobody is here yet');
  await anew.close();

  await holdOldVersion(intruder);
  const blocked = await driver.openPage('dashboard.html#people');
  await blocked.waitFor('Your list is in use elsewhere');
  await onStep(blocked);
  await intruder.close();
  await blocked.waitFor('Nobody is here yet');
  await blocked.close();

  const later = await driver.openPage(bare);
  await raiseVersion(later);
  const newer = await driver.openPage('dashboard.html#people');
  await newer.waitFor('Your list comes from a newer Fifteen');
  await newer.waitFor('Save a copy of all that is there');
  await onStep(newer);
  await newer.close();
  await later.close();
}

function deleteDatabase(page: Surface): Promise<string> {
  return page.run(
    () =>
      new Promise<string>((resolve) => {
        const deleting = indexedDB.deleteDatabase('fifteen');
        deleting.onsuccess = () => resolve('deleted');
        deleting.onerror = () => resolve('refused');
      }),
    null,
  );
}

/** Puts a first, empty version in the place of the database, and doesn't let go of it until its page is closed. */
function holdOldVersion(page: Surface): Promise<void> {
  return page.run(async () => {
    const open = () =>
      new Promise<IDBDatabase | null>((resolve) => {
        indexedDB.deleteDatabase('fifteen');
        const opening = indexedDB.open('fifteen', 1);
        opening.onsuccess = () => resolve(opening.result);
        // The worker was quicker, and made a new one.
        opening.onerror = () => resolve(null);
      });
    let held = null;
    for (let tries = 0; held === null && tries < 50; tries += 1) held = await open();
    if (held === null) throw new Error('the worker was always quicker');
    Object.assign(globalThis, { held });
  }, null);
}

function raiseVersion(page: Surface): Promise<void> {
  return page.run(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fifteen', 9_990);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    null,
  );
}
