import { browser } from 'wxt/browser';

/** Shows a number on the toolbar button, nothing at zero, and says in words what it means. */
export async function showOnToolbarButton(count: number, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ title });
}

/** Gives the number on the toolbar button its colours, as CSS hex. */
export async function colourBadge(background: string, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background });
  await browser.action.setBadgeTextColor({ color: text });
}

/** Whether the browser hides the button of a new extension. Chrome does, behind the puzzle piece; our Firefox build asks for the toolbar. */
export function hidesNewButton(): boolean {
  return !import.meta.env.FIREFOX;
}
