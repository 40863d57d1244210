import { i18n } from '#i18n';
import type { Postponed } from '@/lib/cadence/spread-pile';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import { recordForAll } from '@/lib/store/record-events';
import { writeSetting } from '@/lib/store/settings';
import { writeWithUndo } from './record-with-undo';
import { showFailure } from './show-failure';

/**
 * Puts off the people of a pile, each until their day, with one undo for all; the offer isn't made again soon, unless it
 * is undone.
 */
export async function spreadDue(postponed: readonly Postponed[], today: LocalDay): Promise<void> {
  const entries = postponed.map(({ person, until }) => ({ person, event: { type: 'snoozed' as const, until } }));
  await writeWithUndo(
    async () => {
      const ids = await recordForAll(database, entries, Date.now());
      return ids.map((id, at) => ({ person: entries[at]?.person ?? '', events: [id] }));
    },
    i18n.t('toast.spread', postponed.length),
    () => void noteOffered(null),
  );
  await noteOffered(today);
}

/** Remembers that spreading was offered on this day; null for not yet, in this absence. */
export async function noteOffered(on: LocalDay | null): Promise<void> {
  try {
    await writeSetting(database, 'pileOfferedOn', on);
  } catch (error) {
    showFailure(error);
  }
}
