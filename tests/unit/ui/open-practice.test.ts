import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findSharedLinks } from '@/lib/profile/shared-links';
import { profileSlug } from '@/lib/profile/slug';
import { emptyAboutMe } from '@/lib/schema/about-me';
import { profile } from '@/lib/schema/profile';
import { database } from '@/lib/store/database';
import { writeSetting } from '@/lib/store/settings';
import { useApp } from '@/lib/ui/app-store';
import { editDraft, recompose } from '@/lib/ui/edit-letter';
import { examplePerson } from '@/lib/ui/example-person';
import { letterOfDraft } from '@/lib/ui/letter-of-draft';
import { closePractice, openPractice } from '@/lib/ui/open-practice';
import { settleDraft } from '@/lib/ui/save-draft';
import { markSent } from '@/lib/ui/send-letter';

const maja = {
  ...emptyAboutMe,
  name: 'Maja Lindholm',
  who: 'a school librarian in York',
  learn: 'how town records come online',
  schools: ['University of York'],
};
const letter = { text: 'Hi Nora', subject: null };
const mirrored = new Map<string, string>();
const beginning = useApp.getState();

beforeEach(() => {
  fakeBrowser.reset();
  mirrored.clear();
  fakeBrowser.i18n.getMessage = (key: string) => key;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => mirrored.get(key) ?? null,
    setItem: (key: string, text: string) => mirrored.set(key, text),
    removeItem: (key: string) => mirrored.delete(key),
  });
});
afterEach(async () => {
  useApp.setState(beginning, true);
  await settleDraft();
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function countRows(): Promise<number> {
  const counts = await Promise.all(database.tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

test('where nothing is known of the user, About me comes first', async () => {
  await openPractice();
  const { screen, afterAboutMe } = useApp.getState();
  expect([screen, afterAboutMe]).toEqual([{ name: 'about-me' }, { name: 'letter' }]);
});

test('else the letter lies open at once', async () => {
  await writeSetting(database, 'aboutMe', maja);
  await openPractice();
  expect(useApp.getState()).toMatchObject({ screen: { name: 'letter' }, aboutMe: { name: 'Maja Lindholm' } });
});

test('writing, choosing and sending write nothing down', async () => {
  await openPractice();
  editDraft({ text: 'Hi Nora, ' });
  recompose({ minutes: 30 });
  await markSent(letter);
  expect(useApp.getState().screen).toEqual({ name: 'practised' });
  expect([await countRows(), mirrored.size]).toEqual([0, 0]);
  closePractice();
  expect(useApp.getState()).toMatchObject({ isPractice: false, draft: null });
  expect([await countRows(), mirrored.size]).toEqual([0, 0]);
});

test('outside of practice the same steps do write: the test above can fail', async () => {
  await openPractice();
  useApp.setState({ isPractice: false });
  editDraft({ text: 'Hi Nora, ' });
  expect(mirrored.size).toBe(1);
  await markSent(letter);
  expect(useApp.getState().screen.name).toBe('sent');
  expect(await countRows()).toBeGreaterThan(1);
});

test('the example person is a whole profile, with an id that nobody on LinkedIn can have', () => {
  expect(profile.safeParse(examplePerson).error).toBeUndefined();
  const { publicId } = examplePerson;
  for (const path of [publicId, encodeURIComponent(publicId ?? '')]) {
    expect(profileSlug(`https://www.linkedin.com/in/${path}/`)).not.toBe(publicId);
  }
});

test.each([
  ['all about the user', maja],
  ['nothing about the user', emptyAboutMe],
])('with %s known there is a letter to her that fits and has nothing to mend but gaps', async (_, me) => {
  await openPractice();
  const { draft } = useApp.getState();
  if (!draft) throw new Error('no draft');
  const [shared] = findSharedLinks(examplePerson, me);
  const made = letterOfDraft(draft, { me, history: [], link: shared?.link ?? null, today: '2026-11-23' });
  expect(made.text).toContain('Nora');
  expect(made.text.length).toBeLessThanOrEqual(made.limit ?? 0);
  expect(made.findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
});
