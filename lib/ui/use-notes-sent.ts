import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalDay } from '@/lib/schema/local-day';
import { countNotes } from '@/lib/store/count-notes';
import { database } from '@/lib/store/database';
import { readSetting } from '@/lib/store/settings';

/** How many notes went out in this month, and how many LinkedIn lets out; undefined until read. Follows the database. */
export function useNotesSent(today: LocalDay): { sent: number; of: number } | undefined {
  return useLiveQuery(
    async () => ({ sent: await countNotes(database, today), of: await readSetting(database, 'notesPerMonth') }),
    [today],
  );
}
