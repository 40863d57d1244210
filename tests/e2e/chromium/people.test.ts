import 'temporal-polyfill/global';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newConversation } from '@/lib/schema/conversation';
import { searchWordsOf } from '@/lib/store/search-words';
import { choose } from '../by-keyboard';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { putRows, readRecords } from '../records';
import { samplePeople } from '../sample-people';
import { type Surface, sleep } from '../surface';

let driver: Driver;
const today = new Date().toLocaleDateString('sv');
const sample = samplePeople(8, today);

/** The database of eight people, and a second record of the fifth, typed in by hand. */
function filling() {
  const people = sample.people.map((person) => ({
    ...person,
    words: searchWordsOf(
      person,
      sample.events.filter((event) => (event as { person?: string }).person === person.id),
    ),
  }));
  const [philippa] = people.filter(({ id }) => id === 'p4');
  if (!philippa) throw new Error('the sample has a fifth');
  const twin = {
    ...philippa,
    id: 'twin',
    slug: null,
    profile: { ...philippa.profile, publicId: null },
    createdAt: philippa.createdAt + 100,
  };
  const note = {
    id: 'twin-1',
    person: 'twin',
    on: today,
    recordedAt: Date.now(),
    type: 'promised',
    promise: 't',
    by: 'me',
    what: 'the map',
  };
  const ended = { ...newConversation('p0'), phase: 'after', meeting: 'e0-04', updatedAt: 1 };
  return { people: [...people, twin], events: [...sample.events, note], conversations: [ended] };
}

beforeAll(async () => {
  driver = await launch('chromium');
  const page = await driver.openPage('dashboard.html');
  await page.waitFor(/Skip for now|Today/);
  await putRows(page, filling());
  await page.close();
});
afterAll(() => driver?.close());

const open = (place: string) => driver.openPage(`dashboard.html#${place}`);

/** Waits until the list shows exactly these people, in any order. */
async function expectListed(page: Surface, names: readonly string[]): Promise<void> {
  const read = () =>
    page.run((root) => [...root.querySelectorAll('.people-name')].map(({ textContent }) => textContent), null);
  await expect.poll(async () => (await read()).sort(), { timeout: 10_000 }).toEqual([...names].sort());
}

async function fieldOf(page: Surface, id: string, field: string): Promise<unknown> {
  return (await readRecords(page, 'people')).find((person) => person.id === id)?.[field];
}

/** Puts the focus into the page's own search field; the rail has one of that name too. Runs inside the page. */
function focusSearch(root: Document): boolean {
  root.querySelector<HTMLElement>('.people-search-box input')?.focus();
  return root.activeElement?.tagName === 'INPUT';
}

test('found by a word and by stage, two changed at once, and each change undone', async () => {
  const page = await open('people');
  await expect.poll(() => page.run(focusSearch, null)).toBe(true);
  await page.type('menon');
  await expectListed(page, ['Ravi Menon']);
  await page.click('Show all');
  await page.click('Stage');
  await page.click('Asked');
  await expectListed(page, ['Ravi Menon', 'Jun Asano']);

  await page.click('Choose all');
  await page.waitFor('2 chosen');
  await page.run((root) => root.querySelector<HTMLElement>('.bulk-bar [aria-haspopup]')?.focus(), null);
  await page.press('Enter');
  await page.click('Archives');
  await page.waitFor('2 people are listed for Archives.');
  expect(await fieldOf(page, 'p3', 'topic')).toBe('Archives');
  await page.click('Undo');
  await expect.poll(() => fieldOf(page, 'p3', 'topic')).toBe('Data');

  await page.click('Choose all');
  await page.click('Archive');
  await page.waitFor('2 people are in the archive. Nothing is deleted.');
  await page.waitFor('Nobody fits.');
  await page.click('Undo');
  await expectListed(page, ['Ravi Menon', 'Jun Asano']);

  await page.click('Choose Ravi Menon');
  await page.click('Archive');
  await expectListed(page, ['Jun Asano']);
  await page.click('Stage: Asked');
  await page.click('Archived');
  await expectListed(page, ['Ravi Menon']);
  await page.click('Choose Ravi Menon');
  await page.click('Take out of the archive');
  await page.waitFor('1 person is back.');
  expect(await fieldOf(page, 'p2', 'archivedAt')).toBeUndefined();
  await page.close();
});

test('two records of one person are offered, made one, and parted again with what each had', async () => {
  const page = await open('people');
  await page.waitFor('These two may be one person:');
  await page.click('They are one');
  await page.waitFor('The two records of Philippa Quill are one now.');
  const ownerOf = async (event: string) => (await readRecords(page, 'events')).find(({ id }) => id === event)?.person;
  expect(await ownerOf('twin-1')).toBe('p4');
  expect(await fieldOf(page, 'twin', 'id')).toBeUndefined();
  await page.close();

  const person = await open('person/p4');
  await person.waitFor('The same person');
  await person.click('Part them');
  await person.waitFor('They are one');
  expect(await fieldOf(person, 'twin', 'id')).toBe('twin');
  expect((await readRecords(person, 'events')).find(({ id }) => id === 'twin-1')?.person).toBe('twin');
  await person.close();
});

test('a pasted address adds someone once, and opens the page of whoever is known by it', async () => {
  const page = await open('people');
  const add = async (address: string, name: string) => {
    await page.click('Add someone');
    await page.write('Address or profile', address);
    await page.waitFor('I’ll know them when you open their page.');
    await page.write('Name', name);
    await page.click('Put on my list');
  };
  await add('https://www.linkedin.com/in/mirela-dunmore/?trk=people', 'Mirela Dunmore');
  await page.waitFor('Mirela Dunmore is on your list');
  const known = (await readRecords(page, 'people')).filter(({ slug }) => slug === 'mirela-dunmore');
  expect(known).toMatchObject([{ stage: 'listed', corrections: { fullName: 'Mirela Dunmore' } }]);
  await page.close();

  const again = await open('people');
  await again.click('Add someone');
  await again.write('Address or profile', 'linkedin.com/in/invented-7');
  await again.write('Name', 'Somebody');
  await again.click('Put on my list');
  await again.waitFor('Tobias Ferrant');
  expect(await again.run((root) => root.location.hash, null)).toBe('#person/p7');
  expect((await readRecords(again, 'people')).filter(({ slug }) => slug === 'invented-7')).toHaveLength(1);
  await again.close();
});

test('a card moves on the board by keyboard, and the history says why', async () => {
  const page = await open('people');
  await page.click('Board');
  await choose(page, 'Move: Ravi Menon', 'Answered');
  await page.waitFor('Ravi Menon is moved. The history says so.');
  expect(await fieldOf(page, 'p2', 'stage')).toBe('answered');
  const answers = (await readRecords(page, 'events')).filter(({ person }) => person === 'p2').map(({ type }) => type);
  expect(answers.filter((type) => type === 'answered')).toHaveLength(1);
  await page.click('Undo');
  await expect.poll(() => fieldOf(page, 'p2', 'stage')).toBe('written');
  await page.close();
});

test('a card is dragged by its name to another column', async () => {
  const page = await driver.openPage('dashboard.html#people', 1280);
  await page.click('Board');
  await page.drag('Ravi Menon', sample.people[1]?.profile.fullName ?? '');
  await page.waitFor('Ravi Menon is moved. The history says so.');
  expect(await fieldOf(page, 'p2', 'stage')).toBe('answered');
  await page.click('Undo');
  await expect.poll(() => fieldOf(page, 'p2', 'stage')).toBe('written');
  await page.close();
});

test('the checklist’s searches open on a click and not before', async () => {
  const page = await open('conversation/p1');
  await page.waitFor('Your questions');
  const tabs = () => page.evaluate('chrome.tabs.query({}).then((all) => all.length)');
  const before = await tabs();
  // What a click leads to is written down, and kept from being loaded: this is no test of a search engine.
  await page.run((root) => {
    root.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link?.target !== '_blank') return;
      Object.assign(root, { followed: [link.href, event.defaultPrevented] });
      event.preventDefault();
    });
  }, null);
  await sleep(500);
  const outside = await page.run(
    (root) => ({
      loaded: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(root.location.origin)),
      hints: root.querySelectorAll('link[rel~="prefetch"], link[rel~="preconnect"], link[rel~="dns-prefetch"]').length,
      links: root.querySelectorAll('.talk-source').length,
    }),
    null,
  );
  expect(outside).toMatchObject({ loaded: [], hints: 0 });
  expect(outside.links).toBeGreaterThan(3);
  expect(await tabs()).toBe(before);
  const followed = () => page.run((root) => (root as { followed?: [string, boolean] }).followed ?? null, null);
  expect(await followed()).toBeNull();
  await page.click('Search: ');
  const [href, isPrevented] = (await followed()) ?? ['', true];
  expect(isPrevented).toBe(false);
  expect(href).toMatch(/^https:\/\/[^?]+\?.*Harbour/);
  await page.close();
});

test('a card by hand counts as the thank-you, and Insights shows few answers without a percentage', async () => {
  const before = await open('today');
  await before.waitFor('you spoke for 20 minutes');
  await before.close();
  const page = await open('conversation/p0');
  await page.waitFor('Thank them');
  await page.click('A card, by hand');
  await page.waitFor('You have thanked them');
  const thanks = (await readRecords(page, 'events')).filter(({ moment }) => moment === 'thank-you');
  expect(thanks.filter(({ person }) => person === 'p0')).toMatchObject([{ text: '', channel: 'phone' }]);
  await page.close();
  const owed = await open('today');
  expect(await owed.waitFor('Ike Olander')).not.toContain('you spoke for 20 minutes');
  await owed.close();

  const insights = await open('insights');
  const shown = await insights.waitFor(/\d of \d answered/);
  expect(shown).not.toContain('%');
  await insights.close();
});

/** Puts so many more people into the database, made of one that is there. */
async function multiply(page: Surface, count: number): Promise<void> {
  const [one] = (await readRecords(page, 'people')).filter(({ id }) => id === 'p3');
  const people = Array.from({ length: count }, (_, at) => {
    const slug = `many-${at}`;
    const profile = { ...(one?.profile as object), publicId: slug, fullName: `Invented ${at}` };
    return { ...one, id: slug, slug, profile, stage: null, dueOn: null, touchedOn: null, words: [] };
  });
  await putRows(page, { people });
}

/** Scrolls to a share of the whole page, and waits until a row stands in its middle. Runs inside the page. */
async function scrollTo(root: Document, share: number): Promise<{ row: number; rows: number }> {
  const view = root.documentElement;
  window.scrollTo(0, (view.scrollHeight - view.clientHeight) * share);
  for (let frames = 0; frames < 120; frames += 1) {
    await new Promise(requestAnimationFrame);
    const row = root.elementFromPoint(view.clientWidth / 2, view.clientHeight / 2)?.closest('.people-row');
    const name = row?.querySelector('.people-name')?.textContent ?? '';
    if (name === '') continue;
    return { row: Number(row?.getAttribute('aria-rowindex')), rows: root.querySelectorAll('.people-row').length };
  }
  return { row: -1, rows: 0 };
}

test('of thirty thousand rows a few exist, and wherever one scrolls there are rows', async () => {
  const desk = await driver.openPage('manifest.json');
  await multiply(desk, 29_990);
  await desk.close();
  const page = await open('people');
  await page.waitFor('30000 people');
  // The list begins under the five places.
  await page.run((root) => root.querySelector('.people-table')?.scrollIntoView(), null);
  const stops = [];
  for (let at = 1; at <= 40; at += 1) stops.push(await page.run(scrollTo, at / 40));
  expect(Math.max(...stops.map(({ rows }) => rows))).toBeLessThan(60);
  const seen = stops.map(({ row }) => row);
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
  expect(seen[0]).toBeGreaterThan(500);
  expect(seen.at(-1)).toBeGreaterThan(29_980);
  await page.close();
});
