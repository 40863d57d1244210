import { useEffect } from 'react';
import { i18n } from '#i18n';
import { CalendarProvider } from '@/components/ui/day';
import { interfaceLocale } from '@/lib/platform/interface-locale';
import type { Draft } from '@/lib/schema/draft';
import { useApp } from '@/lib/ui/app-store';
import { loadRemarkWords } from '@/lib/ui/method/remark-words';
import { useToday } from '@/lib/ui/use-today';
import { AboutMeScreen } from './about-me-screen';
import { FailedScreen } from './failed-screen';
import { late } from './late';
import { NotReadScreen } from './not-read-screen';
import { SentScreen } from './sent-screen';
import { TodayScreen } from './today-screen';
import { WaitingScreen } from './waiting-screen';
import './letter-styles';

/** What composes and checks letters is a third of the program: it comes while the page is read, and *Today* doesn't wait for it. */
const LateLetterScreen = late(async () => {
  const [{ LetterScreen }, remarkWords] = await Promise.all([
    import('./letter-screen'),
    loadRemarkWords(i18n.t('localeTag')),
  ]);
  return ({ draft }: { draft: Draft }) => <LetterScreen draft={draft} remarkWords={remarkWords} />;
});
void LateLetterScreen.load();
/** Nobody's popup opens on these. */
const LateNoteScreen = late(async () => (await import('./note-screen')).NoteScreen);
const LateAddScreen = late(async () => (await import('./add-screen')).AddScreen);

/** The whole of one open surface. `start` decides what it opens on. */
export function App({ start }: { start: () => Promise<void> }) {
  useEffect(() => {
    void start();
  }, [start]);
  const today = useToday();
  return (
    <CalendarProvider today={today} locale={interfaceLocale(i18n.t('localeTag'))}>
      <CurrentScreen />
    </CalendarProvider>
  );
}

/** What fills the surface, or the pane of the dashboard where one writes. */
export function CurrentScreen() {
  const { screen, draft } = useApp();
  switch (screen.name) {
    case 'opening':
      return null;
    case 'about-me':
      return <AboutMeScreen />;
    case 'today':
      return <TodayScreen />;
    case 'letter':
      return draft && <LateLetterScreen key={draft.id} draft={draft} />;
    case 'sent':
      return <SentScreen receipt={screen.receipt} />;
    case 'practised':
      // Only the page of welcome gets here, and shows it itself (practice-page.tsx).
      return null;
    case 'waiting':
      return <WaitingScreen person={screen.person} history={screen.history} />;
    case 'note':
      return <LateNoteScreen {...screen} />;
    case 'add':
      return <LateAddScreen />;
    case 'not-read':
      return <NotReadScreen reason={screen.reason} />;
    case 'failed':
      return <FailedScreen failure={screen.failure} error={screen.error} />;
  }
}
