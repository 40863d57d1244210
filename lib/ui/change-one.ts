import { i18n } from '#i18n';
import { archivePeople } from '@/lib/store/archive-people';
import { changePerson, type PersonChange } from '@/lib/store/change-person';
import { database } from '@/lib/store/database';
import { mergePeople } from '@/lib/store/merge-people';
import { partPeople } from '@/lib/store/part-people';
import { type NewEvent, recordForAll } from '@/lib/store/record-events';
import { takeBackIds } from '@/lib/store/take-back';
import { changeWithUndo } from './change-with-undo';
import { showFailure } from './show-failure';

/** Puts one person away, or takes them out of the archive, with undo. */
export function setArchived(id: string, name: string, archivedAt: number | undefined): Promise<boolean> {
  const before = archivedAt === undefined ? Date.now() : undefined;
  return changeWithUndo(
    async () => {
      await archivePeople(database, [id], archivedAt);
      return () => archivePeople(database, [id], before);
    },
    i18n.t(archivedAt === undefined ? 'personPage.done.unarchived' : 'personPage.done.archived', { name }),
  );
}

/** Makes one of two records of one person, with undo; it can be parted later too. */
export function mergeTwo(kept: string, gone: string, name: string): Promise<boolean> {
  return changeWithUndo(
    async () => {
      await mergePeople(database, kept, gone, Date.now());
      return () => partPeople(database, kept, gone);
    },
    i18n.t('personPage.done.merged', { name }),
  );
}

/** Parts a record from the person it was merged into, with undo. */
export function partTwo(id: string, gone: string, name: string): Promise<boolean> {
  return changeWithUndo(
    async () => {
      await partPeople(database, id, gone);
      return () => mergePeople(database, id, gone, Date.now());
    },
    i18n.t('personPage.done.parted', { name }),
  );
}

/** Remembers that two who look alike are two, with undo. `others` are those known so of the first one. */
export function keepApart(one: string, others: readonly string[], other: string): Promise<boolean> {
  return changeWithUndo(async () => {
    await changePerson(database, one, { others: [...others, other] });
    return () => changePerson(database, one, { others: [...others] });
  }, i18n.t('personPage.done.keptApart'));
}

/** Writes down what happened with one person, with undo. */
export function recordOne(person: string, events: readonly NewEvent[], words: string): Promise<boolean> {
  return changeWithUndo(async () => {
    const ids = await recordForAll(
      database,
      events.map((event) => ({ person, event })),
      Date.now(),
    );
    return () => takeBackIds(database, ids, Date.now());
  }, words);
}

/** Takes an event back, for a reason or none, with undo: the history keeps both. */
export function voidEvent(person: string, event: string, reason: string): Promise<boolean> {
  const said = reason.trim();
  return recordOne(
    person,
    [{ type: 'voided', event, ...(said !== '' && { reason: said }) }],
    i18n.t('personPage.done.voided'),
  );
}

/** Keeps what the user says of someone, and tells them where the store fails. */
export async function keepChange(id: string, change: PersonChange): Promise<void> {
  try {
    await changePerson(database, id, change);
  } catch (error) {
    showFailure(error);
  }
}
