import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { i18n } from '#i18n';
import { DashboardShell, type RailPlace } from '@/components/dashboard/dashboard-shell';
import { FindDialog, useFinding } from '@/components/dashboard/find-dialog';
import { Pane } from '@/components/popup/pane';
import { CalendarProvider, useCalendar } from '@/components/ui/day';
import { interfaceLocale } from '@/lib/platform/interface-locale';
import { useApp } from '@/lib/ui/app-store';
import { type PlaceName, parsePlace } from '@/lib/ui/dashboard-place';
import { openToday } from '@/lib/ui/open-app';
import { useAddressHash } from '@/lib/ui/use-address-hash';
import { useDue } from '@/lib/ui/use-due';
import { useSetting } from '@/lib/ui/use-setting';
import { useToday } from '@/lib/ui/use-today';
import { FailedScreen } from './failed-screen';

/** What a page gets: the part of its address behind the place, such as a person's id. */
interface PageProps {
  detail: string | null;
}

/** Each place with its page, loaded when it is first gone to. A page brings its own `<main>`. */
const pages: Partial<Record<PlaceName, ComponentType<PageProps>>> = {
  today: page(async () => (await import('@/components/dashboard/today-page')).TodayPage),
  people: page(async () => (await import('@/components/people/people-page')).PeoplePage),
  person: page(async () => (await import('@/components/person-page/person-page')).PersonPage),
  insights: page(async () => (await import('@/components/insights/insights-page')).InsightsPage),
  conversations: page(async () => (await import('@/components/conversations/conversations-page')).ConversationsPage),
  conversation: page(async () => (await import('@/components/conversation/conversation-place')).ConversationPlace),
  guidance: page(async () => (await import('@/components/guidance/guidance-page')).GuidancePage),
  data: page(async () => (await import('@/components/data/data-page')).DataPage),
  settings: page(async () => (await import('./settings-screen')).SettingsScreen),
};

function page(load: () => Promise<ComponentType<PageProps>>): ComponentType<PageProps> {
  return lazy(async () => ({ default: await load() }));
}

/** The places that stand in the rail: those that have a page and aren't about one person. */
const railPlaces = (
  ['today', 'people', 'conversations', 'insights', 'guidance', 'data', 'settings'] as const satisfies RailPlace[]
).filter((place) => place in pages);

/** The tab: the place that its address names behind the `#`, *Today* if it names none. */
export function DashboardApp() {
  return (
    <CalendarProvider today={useToday()} locale={interfaceLocale(i18n.t('localeTag'))}>
      <CurrentPlace />
    </CalendarProvider>
  );
}

function CurrentPlace() {
  const { today } = useCalendar();
  const due = useDue(today);
  const backupOn = useSetting('backupMadeOn');
  const { name, detail } = parsePlace(useAddressHash());
  const known = name in pages ? name : 'today';
  const screen = useApp((state) => state.screen);
  const [isFinding, setFinding] = useFinding();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person's page is another place.
  useEffect(() => {
    // Loads what the user told about themselves, and clears what another place left open.
    void openToday();
    setFinding(false);
    document.title = i18n.t('dashboard.title', { place: i18n.t(`dashboard.places.${railPlaceOf(known)}`) });
  }, [known, detail]);
  const Page = pages[known];
  // A conversation fills the tab: nothing else is on the screen.
  if (known === 'conversation' && Page) return <Suspense>{<Page detail={detail} />}</Suspense>;
  return (
    <DashboardShell
      places={railPlaces}
      current={railPlaceOf(known)}
      dueCount={due?.due.length ?? 0}
      backupOn={backupOn ?? null}
      onFind={known === 'today' ? null : () => setFinding(true)}
    >
      {isFinding && <FindDialog onClose={() => setFinding(false)} />}
      {screen.name === 'failed' ? (
        <main className="dashboard-failed">
          <Pane value="pane">
            <FailedScreen failure={screen.failure} error={screen.error} />
          </Pane>
        </main>
      ) : (
        <Suspense>{Page && screen.name !== 'opening' && <Page key={known} detail={detail} />}</Suspense>
      )}
    </DashboardShell>
  );
}

function railPlaceOf(name: PlaceName): RailPlace {
  if (name === 'person') return 'people';
  return name === 'conversation' ? 'conversations' : name;
}
