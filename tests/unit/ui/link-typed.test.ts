import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import { database } from '@/lib/store/database';
import { findDuplicates } from '@/lib/store/find-duplicates';
import { readPeopleRows } from '@/lib/store/read-people-rows';
import { recordFor } from '@/lib/store/record-for';
import { useApp } from '@/lib/ui/app-store';
import { keepTypedApart, linkTyped } from '@/lib/ui/link-typed';
import { openLetter } from '@/lib/ui/open-letter';
import { saveDraft } from '@/lib/ui/save-draft';
import { startDraft } from '@/lib/ui/start-draft';
import { makeProfile } from '@/tests/fixtures/profile';

vi.mock('#i18n', async () => (await import('./english')).english());

const now = Temporal.ZonedDateTime.from(`2026-11-23T10:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
vi.useFakeTimers({ now, toFake: ['Date'] });

const page = makeProfile({ publicId: 'anna-kovacs', fullName: 'Anna Kovács', currentCompany: 'Hollin Health' });
const typed = (person: string, fullName: string, currentCompany?: string) => ({
  person,
  profile: unknownProfile,
  corrections: { fullName, ...(currentCompany && { currentCompany }) },
});
const request = { type: 'sent', moment: 'request', channel: 'email', minutes: 20, text: 'Dear Anna' } as const;
const namesake = () => useApp.getState().namesake?.id;
const undo = () => useApp.getState().toast?.action?.run();

async function accept(): Promise<void> {
  const person = useApp.getState().namesake;
  if (person) await linkTyped(person, page);
}

beforeEach(async () => {
  useApp.setState({ screen: { name: 'today' }, draft: null, toast: null, namesake: null });
  await recordFor(database, typed('anna', 'Anna Kovacs'), [request], now - 20 * 86_400_000);
});
afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('someone typed in by hand is offered on their page, and nothing is joined unasked', async () => {
  await openLetter(page);
  expect(namesake()).toBe('anna');
  expect(await database.people.get('anna')).toMatchObject({ slug: null });
});

test.each([
  ['another name', typed('bea', 'Bea Kovács')],
  ['another company', typed('bea', 'Jun Asano', 'Quay Labs')],
])('%s is nobody of the list', async (_, someone) => {
  await recordFor(database, someone, [], now);
  await openLetter(makeProfile({ publicId: 'jun', fullName: 'Jun Asano', currentCompany: 'Hollin Health' }));
  expect(namesake()).toBeUndefined();
});

test('yes: they are known by their page, and the letter is the one that is due with them', async () => {
  await openLetter(page);
  await accept();
  expect(await database.people.get('anna')).toMatchObject({
    slug: 'anna-kovacs',
    corrections: { fullName: 'Anna Kovacs' },
  });
  expect(useApp.getState().draft).toMatchObject({ person: 'anna', moment: 'follow-up' });
  expect(namesake()).toBeUndefined();
  await openLetter(page);
  expect(useApp.getState().draft?.moment).toBe('follow-up');
});

test('undo parts them again, and asks again', async () => {
  await openLetter(page);
  const { draft } = useApp.getState();
  await accept();
  await undo();
  expect(await database.people.get('anna')).toMatchObject({ slug: null, readAt: null });
  expect(useApp.getState().draft?.moment).toBe('request');
  expect(useApp.getState().draft?.person).not.toBe('anna');
  expect(draft?.person).not.toBe('anna');
  expect(namesake()).toBe('anna');
});

test('a letter begun on the page goes on, in the name of the one that was typed', async () => {
  await openLetter(page);
  const { draft } = useApp.getState();
  if (draft) useApp.setState({ draft: { ...draft, text: 'Dear Anna, I read' } });
  await accept();
  expect(useApp.getState().draft).toMatchObject({ person: 'anna', text: 'Dear Anna, I read' });
  await undo();
  expect(useApp.getState().draft).toMatchObject({ text: 'Dear Anna, I read' });
  expect(useApp.getState().draft?.person).not.toBe('anna');
});

test('a letter begun without the page is found on it, and back in its place after undo', async () => {
  const kept = startDraft(typed('anna', 'Anna Kovacs'), 'follow-up', now);
  await saveDraft({ ...kept, text: 'Once more' });
  await openLetter(page);
  await accept();
  expect(useApp.getState().draft).toMatchObject({ text: 'Once more', recipient: 'anna-kovacs' });
  await undo();
  expect(await database.drafts.get('typed')).toMatchObject({ text: 'Once more', person: 'anna' });
});

test('someone else: not asked again, and no pair of duplicates later', async () => {
  await openLetter(page);
  const person = useApp.getState().namesake;
  if (person) await keepTypedApart(person, page);
  await openLetter(page);
  expect(namesake()).toBeUndefined();
  await recordFor(database, { person: 'other', profile: page, corrections: {} }, [], now);
  expect(findDuplicates(await readPeopleRows(database))).toEqual([]);
});
