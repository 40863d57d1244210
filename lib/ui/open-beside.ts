import { openSidePanel } from '@/lib/platform/side-panel';
import { placeHash } from './dashboard-place';

/** Opens the popup's app beside the page, and closes the popup over it. */
export async function openBeside(): Promise<void> {
  await openSidePanel();
  close();
}

/** What opens a person's conversation beside the page, as beside a call; null in the side panel itself. */
export function besideAction(person: string): (() => void) | null {
  if (document.documentElement.classList.contains('in-side-panel')) return null;
  return () => void openSidePanel(placeHash('conversation', person)).catch(reportError);
}
