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
  const subject = await asked;
  await documentRead();
  const now = readCircumstances(page);
  const copy = subject === null || now === null ? null : readScreen(page, subject, now);
  if (!copy) return null;
  const layer = drawCopy(copy);
  await addSheets(copy.sheets);
  document.body.append(layer);
  await nextFrame();
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

/** Adds the stylesheets that the page itself doesn't name, and waits for them. */
async function addSheets(paths: readonly string[]): Promise<void> {
  const there = new Set(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
  );
  const missing = paths.filter((path) => !there.has(new URL(path, location.href).href));
  await Promise.all(missing.map(addSheet));
}

function addSheet(path: string): Promise<void> {
  return new Promise((tell) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href: path });
    link.onload = link.onerror = () => tell();
    document.head.append(link);
  });
}

function documentRead(): Promise<void> {
  return new Promise((tell) => {
    if (document.readyState !== 'loading') tell();
    else document.addEventListener('DOMContentLoaded', () => tell(), { once: true });
  });
}

/** The frame after the next one: by then that is on its way to the screen. */
function nextFrame(): Promise<void> {
  return new Promise((tell) => {
    requestAnimationFrame(() => requestAnimationFrame(() => tell()));
    setTimeout(tell, patience);
  });
}
