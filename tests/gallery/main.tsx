import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CalendarProvider } from '@/components/ui/day';
import '@/components/ui/base.css';
import './gallery.css';
import { PartsPage } from './parts-page';
import { screens } from './screens';

const query = new URLSearchParams(location.search);
const name = query.get('screen') ?? '';
document.dir = query.get('dir') ?? 'ltr';
const screen = screens[name];

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CalendarProvider today="2026-11-23" locale="en-GB">
        {screen ? screen() : name === 'parts' ? <PartsPage /> : <Contents />}
      </CalendarProvider>
    </StrictMode>,
  );
}

function Contents() {
  return (
    <main className="gallery">
      <h1>Gallery</h1>
      <ul>
        {['parts', ...Object.keys(screens)].map((entry) => (
          <li key={entry}>
            <a href={`?screen=${entry}`}>{entry}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
