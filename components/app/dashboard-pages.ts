import { TodayPage } from '@/components/dashboard/today-page';
import type { PlaceName } from '@/lib/ui/dashboard-place';
import { LateGuidancePage } from './dashboard-guidance';
import { type Late, late } from './late';

/** What a page gets: the part of its address behind the place, such as a person's id. */
interface PageProps {
  detail: string | null;
}

/** Each place with its page, which brings its own `<main>`. *Today* comes at once: most of it is the popup's, too. */
export const pages: Record<PlaceName, Late<PageProps>> = {
  today: late(async () => TodayPage),
  people: late(async () => (await import('@/components/people/people-page')).PeoplePage),
  person: late(async () => (await import('@/components/person-page/person-page')).PersonPage),
  insights: late(async () => (await import('@/components/insights/insights-page')).InsightsPage),
  conversations: late(async () => (await import('@/components/conversations/conversations-page')).ConversationsPage),
  conversation: late(async () => (await import('@/components/conversation/conversation-place')).ConversationPlace),
  guidance: LateGuidancePage,
  data: late(async () => (await import('@/components/data/data-page')).DataPage),
  settings: late(async () => (await import('./settings-screen')).SettingsScreen),
};
