import { ConversationPage } from '@/components/conversation/conversation-page';
import { DataPage } from '@/components/data/data-page';
import { GuidancePage } from '@/components/guidance/guidance-page';
import { openSettings, openToday } from '@/lib/ui/open-app';
import { useAddressHash } from '@/lib/ui/use-address-hash';
import { App } from './app';

/** The tab: the place that its address names behind the `#`, *Today* if it names none. */
export function DashboardApp() {
  const [place, detail = null] = useAddressHash().split('/');
  if (place === 'conversation' && detail !== null) return <ConversationPage id={detail} />;
  if (place === 'data') return <DataPage />;
  if (place === 'guidance') return <GuidancePage open={detail} />;
  return <App start={place === 'settings' ? openSettings : openToday} />;
}
