import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { database } from '@/lib/store/database';
import { recordEvents } from '@/lib/store/record-events';
import { recordSent } from '@/lib/store/record-sent';
import { useApp } from '@/lib/ui/app-store';
import { openLetter, openLetterTo } from '@/lib/ui/open-letter';
import { saveDraft } from '@/lib/ui/save-draft';
import { startDraft } from '@/lib/ui/start-draft';
import { makeProfile } from '@/tests/fixtures/profile';

const now = Temporal.ZonedDateTime.from(`2026-11-23T10:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
const days = (count: number) => now + count * 86_400_000;
const profile = makeProfile();
const draft = startDraft({ person: 'ines', profile, corrections: {} }, 'request', now);
const letter = { text: 'Hi Ines', subject: null };

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
vi.useFakeTimers({ now, toFake: ['Date'] });
afterEach(async () => {
  vi.setSystemTime(now);
  await Promise.all([database.people.clear(), database.events.clear(), database.drafts.clear()]);
});

test('someone new gets a first request', async () => {
  expect(await openLetter(profile)).toEqual({ name: 'letter' });
  expect(useApp.getState().draft).toMatchObject({ moment: 'request', channel: 'note', text: null });
});

test('a letter begun is laid open again as it was', async () => {
  await saveDraft({ ...draft, text: 'Hi In' });
  await openLetter(profile);
  expect(useApp.getState().draft).toMatchObject({ id: draft.id, text: 'Hi In' });
});

test('a page that shows a part of them takes nothing from the letter', async () => {
  const part = makeProfile({ firstName: null, headline: null, currentTitle: null, currentCompany: null });
  await saveDraft({ ...draft, text: 'Hi In' });
  await openLetter(part);
  expect(useApp.getState().draft?.profile).toMatchObject(profile);
  await recordSent(database, draft, letter, now);
  vi.setSystemTime(days(14));
  await openLetter(part);
  expect(useApp.getState().draft).toMatchObject({ moment: 'follow-up', profile });
});

test('someone written to, before anything is due: what was sent', async () => {
  await recordSent(database, draft, letter, now);
  expect(await openLetter(profile)).toMatchObject({ name: 'waiting', person: { id: 'ines' } });
});

test('two weeks later: the follow-up', async () => {
  await recordSent(database, draft, letter, now);
  vi.setSystemTime(days(14));
  expect(await openLetter(profile)).toEqual({ name: 'letter' });
  expect(useApp.getState()).toMatchObject({ draft: { moment: 'follow-up', person: 'ines' } });
  expect(useApp.getState().history.map(({ type }) => type)).toEqual(['listed', 'sent']);
});

test('someone met whom nobody wrote to is due a thank-you, not a request', async () => {
  await recordSent(database, draft, letter, now);
  await recordEvents(database, 'ines', [{ type: 'met' }], now);
  await openLetter(profile);
  expect(useApp.getState().draft?.moment).toBe('thank-you');
});

test('from Today a letter can be asked for before it is due', async () => {
  await recordSent(database, draft, letter, now);
  const person = await database.people.get('ines');
  if (!person) throw new Error('not in the list');
  await openLetterTo(person, 'follow-up');
  expect(useApp.getState()).toMatchObject({ screen: { name: 'letter' }, draft: { moment: 'follow-up' } });
});
