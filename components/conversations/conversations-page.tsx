import { useCalendar } from '@/components/ui/day';
import { useConversations } from '@/lib/ui/use-conversations';
import { ConversationsView } from './conversations-view';

/** Conversations, as the database has them. Shows nothing until its first answer. */
export function ConversationsPage() {
  const conversations = useConversations(useCalendar().today);
  return conversations ? <ConversationsView {...conversations} /> : null;
}
