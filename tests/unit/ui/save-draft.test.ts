import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { database } from '@/lib/store/database';
import { readDraft } from '@/lib/store/drafts';
import { recoverDraft, saveDraft, settleDraft } from '@/lib/ui/save-draft';
import { startDraft } from '@/lib/ui/start-draft';
import { makeProfile } from '@/tests/fixtures/profile';

const mirror = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => mirror.get(key) ?? null,
  setItem: (key: string, value: string) => mirror.set(key, value),
  removeItem: (key: string) => mirror.delete(key),
});
beforeEach(() => mirror.clear());

const draft = startDraft({ person: 'p', profile: makeProfile(), corrections: {} }, 'request', 0);

test('the newest of many quick changes is kept', async () => {
  const typed = 'Hi Ines, could we talk?';
  const saves = Array.from(typed, (_, at) => saveDraft({ ...draft, text: typed.slice(0, at + 1) }));
  await Promise.all(saves);
  expect((await readDraft(database, draft.recipient))?.text).toBe(typed);
});

test('a draft that was put away is not written back by a save under way', async () => {
  void saveDraft({ ...draft, text: 'a' });
  void saveDraft({ ...draft, text: 'ab' });
  await settleDraft();
  await database.drafts.delete(draft.recipient);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await readDraft(database, draft.recipient)).toBeNull();
});

test('what a closing popup left unsaved is there the next time', async () => {
  await saveDraft({ ...draft, text: 'Hi I' });
  mirror.set('draft-under-way', JSON.stringify({ ...draft, text: 'Hi Ines', updatedAt: 1 }));
  expect((await recoverDraft(draft.recipient))?.text).toBe('Hi Ines');
  expect((await readDraft(database, draft.recipient))?.text).toBe('Hi Ines');
});

test('once the database has it, the mirror is empty', async () => {
  const saving = saveDraft({ ...draft, text: 'Hi' });
  expect(mirror.size).toBe(1);
  await saving;
  expect(mirror.size).toBe(0);
});

test('a mirror that was tampered with is passed over', async () => {
  await saveDraft({ ...draft, text: 'Hi' });
  mirror.set('draft-under-way', '{"recipient":"ines-falkenrath"}');
  expect((await recoverDraft(draft.recipient))?.text).toBe('Hi');
});

test('what another window wrote later stands', async () => {
  await saveDraft({ ...draft, text: 'Dear Ines', updatedAt: 5 });
  mirror.set('draft-under-way', JSON.stringify({ ...draft, text: 'Hi', updatedAt: 4 }));
  expect((await recoverDraft(draft.recipient))?.text).toBe('Dear Ines');
});
