import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import { readDraft } from '@/lib/store/drafts';
import { saveDraft, settleDraft } from '@/lib/ui/save-draft';
import { startDraft } from '@/lib/ui/start-draft';
import { makeProfile } from '@/tests/fixtures/profile';

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
