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
 * its place (`takeOver`). The app waits for that frame, which it would hold back. Whatever fails here, the app still comes.
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

/**
 * Draws what the page showed last, if that was remembered, and waits until it is painted. Only then the page in the tab is read,
 * which would take time from that, too.
 */
async function drawRemembered(page: RememberingPage): Promise<HTMLElement | null> {
  const asked = findOpening(page);
  document.documentElement.dataset.theme = readTheme();
  // Asked for its width once there is a body, the page would be laid out without what is to be drawn.
  const now = readCircumstances(page);
  const { subject, tabToRead } = await asked;
  try {
    const copy = subject === null || now === null ? null : readScreen(page, subject, now);
    if (!copy) return null;
    const layer = drawCopy(copy);
    await documentRead();
    document.body.append(layer);
    await paintOf(layer);
    return layer;
  } finally {
    if (tabToRead !== null) beginReading(tabToRead);
  }
}

/** What the page opens on; and the tab with a profile, which is going to be read. */
interface Opening {
  subject: string | null;
  tabToRead: number | null;
}

async function findOpening(page: RememberingPage): Promise<Opening> {
  if (page === 'dashboard') return { subject: subjectOfHash(location.hash), tabToRead: null };
  try {
    const tab = await findActiveTab();
    const subject = subjectOfTab(tab?.url ?? null);
    return { subject, tabToRead: tab && subject !== todaySubject ? tab.id : null };
  } catch {
    return { subject: null, tabToRead: null };
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
