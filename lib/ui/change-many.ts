import { i18n } from '#i18n';
import { archivePeople } from '@/lib/store/archive-people';
import { database } from '@/lib/store/database';
import { type NewEvent, recordForAll } from '@/lib/store/record-events';
import { readSetting } from '@/lib/store/settings';
import { takeBackIds } from '@/lib/store/take-back';
import { changeWithUndo } from './change-with-undo';

/** Puts these people away, with undo. Nothing is deleted. */
export function archiveMany(ids: readonly string[]): Promise<boolean> {
  return changeWithUndo(
    async () => {
      await archivePeople(database, ids, Date.now());
      return () => archivePeople(database, ids, undefined);
    },
    i18n.t('people.done.archived', ids.length),
  );
}

/** Takes these people out of the archive, with undo. */
export function unarchiveMany(ids: readonly string[]): Promise<boolean> {
  const now = Date.now();
  return changeWithUndo(
    async () => {
      await archivePeople(database, ids, undefined);
      return () => archivePeople(database, ids, now);
    },
    i18n.t('people.done.unarchived', ids.length),
  );
}

/** Lets all of them rest, with undo. */
export function restMany(ids: readonly string[]): Promise<boolean> {
  return recordMany(ids, { type: 'rested' }, i18n.t('people.done.rested', ids.length));
}

/** Puts all of them on the list of the current topic, or of `topic`, with undo. */
export async function listMany(ids: readonly string[], topic?: string): Promise<boolean> {
  const named = topic ?? (await readSetting(database, 'currentTopic')) ?? undefined;
  const words =
    topic === undefined
      ? i18n.t('people.done.listed', ids.length)
      : i18n.t('people.done.topic', ids.length, { topic: topic.replaceAll('$', '') });
  return recordMany(ids, { type: 'listed', ...(named !== undefined && { topic: named }) }, words);
}

function recordMany(ids: readonly string[], event: NewEvent, words: string): Promise<boolean> {
  return changeWithUndo(async () => {
    const written = await recordForAll(
      database,
      ids.map((person) => ({ person, event })),
      Date.now(),
    );
    return () => takeBackIds(database, written, Date.now());
  }, words);
}
