import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { followTheme } from '@/lib/ui/theme';
import '@/components/ui/base.css';
import { ErrorBoundary } from './error-boundary';

/** Puts an app into the page of an entrypoint. */
export function renderApp(app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  followTheme();
  document.dir = i18n.t('@@bidi_dir');
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>{app}</ErrorBoundary>
    </StrictMode>,
  );
}
