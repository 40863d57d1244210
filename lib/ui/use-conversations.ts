import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/store/database';
import { type Conversations, readConversations } from '@/lib/store/read-conversations';

/** All conversations; undefined until read. Follows the database. */
export function useConversations(): Conversations | undefined {
  return useLiveQuery(() => readConversations(database));
}
