import { browser } from 'wxt/browser';

/** A place in the dashboard, as its address has it behind the `#`. */
export type DashboardPlace = 'today' | 'guidance' | 'data' | 'settings' | `conversation/${string}`;

/** Shows the dashboard at a place: in the tab that has it open already, otherwise in a new one. */
export async function openDashboard(place: DashboardPlace): Promise<void> {
  const address = browser.runtime.getURL('/dashboard.html');
  const url = `${address}#${place}`;
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
