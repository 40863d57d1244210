import { useEffect } from 'react';
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
import { pages } from './dashboard-pages';
import { FailedScreen } from './failed-screen';
import './letter-styles';
import './place-styles';

/** The places that stand in the rail: those that aren't about one person. */
const railPlaces: readonly RailPlace[] = [
  'today',
  'people',
  'conversations',
  'insights',
  'guidance',
  'data',
  'settings',
];

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
  const screen = useApp((state) => state.screen);
  const [isFinding, setFinding] = useFinding();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person's page is another place.
  useEffect(() => {
    // Loads what the user told about themselves, and clears what another place left open.
    void openToday();
    setFinding(false);
    document.title = i18n.t('dashboard.title', { place: i18n.t(`dashboard.places.${railPlaceOf(name)}`) });
  }, [name, detail]);
  const Page = pages[name];
  // A conversation fills the tab: nothing else is on the screen.
  if (name === 'conversation') return <Page detail={detail} />;
  return (
    <DashboardShell
      places={railPlaces}
      current={railPlaceOf(name)}
      dueCount={due?.due.length ?? 0}
      backupOn={backupOn ?? null}
      onFind={name === 'today' ? null : () => setFinding(true)}
    >
      {isFinding && <FindDialog onClose={() => setFinding(false)} />}
      {screen.name === 'failed' ? (
        <main className="dashboard-failed">
          <Pane value="pane">
            <FailedScreen failure={screen.failure} error={screen.error} />
          </Pane>
        </main>
      ) : (
        // *Today* looks for what is due meanwhile.
        (screen.name !== 'opening' || name === 'today') && <Page key={name} detail={detail} />
      )}
    </DashboardShell>
  );
}

function railPlaceOf(name: PlaceName): RailPlace {
  if (name === 'person') return 'people';
  return name === 'conversation' ? 'conversations' : name;
}
