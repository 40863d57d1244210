import { browser } from 'wxt/browser';

/** The tab in front of the user: where it is, as far as the browser tells, and what it is called. */
export interface ActiveTab {
  id: number;
  /** Missing on pages that the browser keeps to itself. */
  url: string | null;
  title: string | null;
}

/** The active tab of the window that the popup hangs on, or null where there is none. */
export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}
