import { browser } from 'wxt/browser';

/** What Firefox has in place of Chrome's side panel. */
interface Sidebar {
  setPanel: (options: { panel: string }) => Promise<void>;
  open: () => Promise<void>;
}

const page = 'sidepanel.html';

/**
 * Opens the app beside the page, at a place behind its `#` (none: the popup's app). To be called in a click. Rejects where the
 * browser has no place beside its pages.
 */
export async function openSidePanel(hash = ''): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  if (sidebarAction) {
    // Firefox counts as a click only what happens before the first wait.
    const set = sidebarAction.setPanel({ panel: browser.runtime.getURL(`/${page}`) + hash });
    await Promise.all([set, sidebarAction.open()]);
    return;
  }
  const set = browser.sidePanel.setOptions({ path: page + hash });
  const { id } = await browser.windows.getCurrent();
  await Promise.all([set, id === undefined ? undefined : browser.sidePanel.open({ windowId: id })]);
}
