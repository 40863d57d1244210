import type { LocalDay } from '@/lib/schema/local-day';

/** What a notification is about, as its id says it: the day's digest, or the conversation that an event arranged. */
export type ReminderId = { digestOn: LocalDay } | { conversation: string };

const digest = 'due-';
const conversation = 'conversation-';

/** The id of a notification: the same reminder has the same id, so that it can't stand there twice. */
export function notificationIdOf(reminder: ReminderId): string {
  return 'digestOn' in reminder ? digest + reminder.digestOn : conversation + reminder.conversation;
}

/** What a notification's id says; null for one that isn't ours. */
export function reminderOf(id: string): ReminderId | null {
  if (id.startsWith(digest)) return { digestOn: id.slice(digest.length) };
  return id.startsWith(conversation) ? { conversation: id.slice(conversation.length) } : null;
}
