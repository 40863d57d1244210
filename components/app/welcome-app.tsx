import { useEffect } from 'react';
import { i18n } from '#i18n';
import { CalendarProvider } from '@/components/ui/day';
import { exampleHash, WelcomeView } from '@/components/welcome/welcome-view';
import { openDashboard } from '@/lib/platform/dashboard-tab';
import { interfaceLocale } from '@/lib/platform/interface-locale';
import { hidesNewButton } from '@/lib/platform/toolbar-button';
import { useAddressHash } from '@/lib/ui/use-address-hash';
import { useToday } from '@/lib/ui/use-today';
import { PracticePage } from './practice-page';

/** What opens once after installing: what this is, and behind `#example` an invented person to practise on. */
export function WelcomeApp() {
  const isPractice = useAddressHash() === exampleHash;
  useEffect(() => {
    document.title = i18n.t('welcome.title');
  }, []);
  return (
    <CalendarProvider today={useToday()} locale={interfaceLocale(i18n.t('localeTag'))}>
      {isPractice ? (
        <PracticePage />
      ) : (
        <WelcomeView isButtonHidden={hidesNewButton()} onFive={() => void openDashboard('today')} />
      )}
    </CalendarProvider>
  );
}
