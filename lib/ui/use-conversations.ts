import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import { type Conversations, readConversations } from '@/lib/store/read-conversations';

/** All conversations as of `today`; undefined until read. Follows the database. */
export function useConversations(today: LocalDay): Conversations | undefined {
  return useLiveQuery(() => readConversations(database, today), [today]);
}
