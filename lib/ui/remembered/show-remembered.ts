import { beginReading } from '@/lib/platform/begun-reading';
import { findActiveTab } from '@/lib/platform/find-active-tab';
import { readTheme } from '@/lib/ui/theme';
import { drawCopy } from './draw-copy';
import { type RememberingPage, subjectOfHash, subjectOfTab, todaySubject } from './opening-subject';
import { readCircumstances, readScreen } from './screen-storage';

/** The app doesn't wait longer for the first frame, in ms: nothing is painted in a tab that nobody looks at. */
const patience = 150;

/**
 * Begins a page: shows what it showed last in the same place, if that was remembered, and then loads the app, which takes
 * its place (`takeOver`). The app waits for that frame, which it would hold back; reading the page in the tab doesn't.
 * Whatever fails here, the app still comes.
 */
export async function showRemembered(page: RememberingPage): Promise<void> {
  const layer = await drawRemembered(page).catch(() => null);
  await documentRead();
  const app = document.querySelector<HTMLLinkElement>('link#app');
  if (!app) return;
  fetchScripts();
  const script = Object.assign(document.createElement('script'), { type: 'module', crossOrigin: '', src: app.href });
  // Nothing may hide what the browser shows of a page that can't begin.
  for (const place of [script, window]) place.addEventListener('error', () => layer?.remove(), { once: true });
  document.head.append(script);
}

/** Draws what the page showed last, if that was remembered, and waits until it is painted. */
async function drawRemembered(page: RememberingPage): Promise<HTMLElement | null> {
  const asked = readSubject(page);
  document.documentElement.dataset.theme = readTheme();
  // Asked for its width once there is a body, the page would be laid out without what is to be drawn.
  const now = readCircumstances(page);
  const subject = await asked;
  const copy = subject === null || now === null ? null : readScreen(page, subject, now);
  if (!copy) return null;
  const layer = drawCopy(copy);
  await documentRead();
  document.body.append(layer);
  await paintOf(layer);
  return layer;
}

async function readSubject(page: RememberingPage): Promise<string | null> {
  if (page === 'dashboard') return subjectOfHash(location.hash);
  try {
    const tab = await findActiveTab();
    const subject = subjectOfTab(tab?.url ?? null);
    if (tab && subject !== todaySubject) beginReading(tab.id);
    return subject;
  } catch {
    return null;
  }
}

/** Fetches all that the app imports at first at once: it would ask for one file after the other. */
function fetchScripts(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=next]')) link.rel = 'modulepreload';
}

function documentRead(): Promise<void> {
  return new Promise((tell) => {
    if (document.readyState !== 'loading') tell();
    else document.addEventListener('DOMContentLoaded', () => tell(), { once: true });
  });
}

/** When it is on the screen: a frame that is only begun would be held back by the app's scripts. */
function paintOf(layer: HTMLElement): Promise<void> {
  return new Promise((tell) => {
    const finish = () => {
      observer.disconnect();
      tell();
    };
    const observer = new PerformanceObserver((list) => {
      const painted = list.getEntries() as LargestContentfulPaint[];
      if (painted.some(({ element }) => layer.contains(element))) finish();
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(finish, patience);
  });
}
