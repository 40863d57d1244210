import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { App } from './app';

/** Puts the app into the page. `start` decides what it opens on; it may run while React starts. */
export function renderApp(start: () => Promise<void>): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <App start={start} />
    </StrictMode>,
  );
}
