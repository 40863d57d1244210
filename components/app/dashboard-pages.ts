import { type ComponentType, useEffect, useState } from 'react';
import type { PlaceName } from '@/lib/ui/dashboard-place';

/** What a page gets: the part of its address behind the place, such as a person's id. */
interface PageProps {
  detail: string | null;
}
type Page = ComponentType<PageProps>;

/** Each place with its page, loaded when it is first gone to. A page brings its own `<main>`. */
const loaders: Record<PlaceName, () => Promise<Page>> = {
  today: async () => (await import('@/components/dashboard/today-page')).TodayPage,
  people: async () => (await import('@/components/people/people-page')).PeoplePage,
  person: async () => (await import('@/components/person-page/person-page')).PersonPage,
  insights: async () => (await import('@/components/insights/insights-page')).InsightsPage,
  conversations: async () => (await import('@/components/conversations/conversations-page')).ConversationsPage,
  conversation: async () => (await import('@/components/conversation/conversation-place')).ConversationPlace,
  guidance: async () => (await import('@/components/guidance/guidance-page')).GuidancePage,
  data: async () => (await import('@/components/data/data-page')).DataPage,
  settings: async () => (await import('./settings-screen')).SettingsScreen,
};

const loaded = new Map<PlaceName, Page>();

/** Loads the page of a place, once. */
export async function loadPage(place: PlaceName): Promise<void> {
  if (!loaded.has(place)) loaded.set(place, await loaders[place]());
}

/**
 * The page of a place; null until it is loaded. Without `lazy` and `Suspense`, since React holds back what was suspended for
 * 300 ms after it has shown something else.
 */
export function usePage(place: PlaceName): Page | null {
  const [, setLoaded] = useState<PlaceName | null>(null);
  const page = loaded.get(place);
  useEffect(() => {
    if (page === undefined) void loadPage(place).then(() => setLoaded(place));
  }, [place, page]);
  return page ?? null;
}
