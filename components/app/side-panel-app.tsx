import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { parsePlace } from '@/lib/ui/dashboard-place';
import { openApp, readAgain } from '@/lib/ui/open-app';
import { useAddressHash } from '@/lib/ui/use-address-hash';
import { App } from './app';
import { pages } from './dashboard-pages';
import './side-panel-app.css';

/**
 * What stays open beside the page: the popup's app, or the conversation that its address names. The browser lets it see a page
 * only when the toolbar button was pressed there, so it reads when told to, and never by itself.
 */
export function SidePanelApp() {
  const { name, detail } = parsePlace(useAddressHash());
  if (name === 'conversation') return <pages.conversation detail={detail} />;
  return (
    <>
      <header className="side-panel-head">
        <Button compact onClick={() => void readAgain()}>
          {i18n.t('sidePanel.read')}
        </Button>
      </header>
      <App start={openApp} />
    </>
  );
}
