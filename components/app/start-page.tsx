import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { keepRemindersCurrent } from '@/lib/ui/keep-reminders-current';
import { openDatabase } from '@/lib/ui/open-database';
import type { RememberingPage } from '@/lib/ui/remembered/opening-subject';
import { rememberScreen } from '@/lib/ui/remembered/remember-screen';
import { takeOver } from '@/lib/ui/remembered/take-over';
import { sayWhenBlocked } from '@/lib/ui/say-when-blocked';
import { followTheme } from '@/lib/ui/theme';
import '@/components/ui/base.css';
import './remembered.css';
import { ErrorBoundary } from './error-boundary';

/**
 * Starts a page of the extension: its database begins to open at once, the worker hears of what the page changes, and
 * the app appears in `#root`, in place of what a page of the kind `remembering` remembered.
 */
export function startPage(app: ReactNode, remembering?: RememberingPage): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  sayWhenBlocked();
  openDatabase();
  keepRemindersCurrent();
  followTheme();
  document.documentElement.lang = i18n.t('localeTag');
  document.dir = i18n.t('@@bidi_dir');
  if (remembering) takeOver(root, () => rememberScreen(remembering, root));
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>{app}</ErrorBoundary>
    </StrictMode>,
  );
}
