import type { Conversation } from '@/lib/schema/conversation';
import { writeConversation } from '@/lib/store/conversations';
import { database } from '@/lib/store/database';
import { createLatestWriter } from './latest-writer';

/** Saves a conversation as soon as the disk can take it; resolves when the newest is kept, rejects with the store's error. */
export const saveConversation = createLatestWriter((row: Conversation) => writeConversation(database, row));
