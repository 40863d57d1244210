import { mostLength, parseCopy, type ScreenCopy } from './screen-copy';

const beginning = 'screen ';
/** A page that first asks the storage gets all of it: a few screens are enough. */
const mostCopies = 6;

/** Circumstances that a copy has to share with the page that shows it. */
export type Circumstances = Pick<ScreenCopy, 'build' | 'on' | 'language' | 'width'>;

/** The circumstances of this page, of the kind `page`; null where nothing names the build, as while developing. */
export function readCircumstances(page: string): Circumstances | null {
  const build = document.querySelector<HTMLLinkElement>('link#app')?.href;
  if (build === undefined) return null;
  return {
    build,
    on: Temporal.Now.plainDateISO().toString(),
    language: navigator.language,
    // A popup has one width, which it gets only after it has asked for it.
    width: page === 'popup' ? null : innerWidth,
  };
}

/** Keeps a copy of a page's screen as the newest of few. `subject` is the place or the person that it shows; `now` is epoch ms. */
export function keepScreen(page: string, subject: string, copy: ScreenCopy, now: number): void {
  const key = keyOf(page, subject);
  try {
    localStorage.removeItem(key);
    const text = JSON.stringify(copy);
    if (text.length > mostLength) return;
    const others = keptKeys().sort((one, other) => keptAt(one) - keptAt(other));
    for (const old of others.slice(0, Math.max(0, others.length + 1 - mostCopies))) localStorage.removeItem(old);
    localStorage.setItem(key, `${now} ${text}`);
  } catch {
    // Full, or forbidden: then the next opening is an ordinary one.
  }
}

/** The copy to show, or null. One of other circumstances, or a damaged one, is dropped. */
export function readScreen(page: string, subject: string, now: Circumstances): ScreenCopy | null {
  const key = keyOf(page, subject);
  try {
    const text = localStorage.getItem(key);
    if (text === null) return null;
    const copy = parseCopy(text.slice(text.indexOf(' ') + 1));
    const isFit =
      copy?.build === now.build && copy.on === now.on && copy.language === now.language && copy.width === now.width;
    if (isFit) return copy;
    localStorage.removeItem(key);
  } catch {
    // Forbidden.
  }
  return null;
}

/** Forgets every screen of every page. */
export function forgetAllScreens(): void {
  try {
    for (const key of keptKeys()) localStorage.removeItem(key);
  } catch {
    // Forbidden: then there are none.
  }
}

function keyOf(page: string, subject: string): string {
  return `${beginning}${page} ${subject}`;
}

function keptKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(beginning));
}

function keptAt(key: string): number {
  return Number.parseInt(localStorage.getItem(key) ?? '0', 10);
}
