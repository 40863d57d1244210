import { browser } from 'wxt/browser';

/** What a script left in a tab, as the browser hands it over. */
export type ScriptResults = { result?: unknown }[];

const key = Symbol.for('fifteen.begun-reading');
/** It lies on the page's own global: the script that begins a page and the app share no module. */
const page = globalThis as { [key]?: { tabId: number; results: Promise<ScriptResults> } | undefined };

/** Today's reader in the package. */
export const readerFile = '/content-scripts/profile.js';

/** Runs the reader in a tab while the app is still on its way. */
export function beginReading(tabId: number): void {
  const results = browser.scripting.executeScript({ target: { tabId }, files: [readerFile] });
  // Whoever takes it over hears of it.
  results.catch(() => {});
  page[key] = { tabId, results };
}

/** The reading of this tab that was begun, or null; once, since a later one has to look again. */
export function takeBegunReading(tabId: number): Promise<ScriptResults> | null {
  const begun = page[key];
  page[key] = undefined;
  return begun?.tabId === tabId ? begun.results : null;
}
