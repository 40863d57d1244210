import { openSidePanel } from '@/lib/platform/side-panel';
import { placeHash } from './dashboard-place';

/** Opens the popup's app beside the page, and closes the popup over it. */
export async function openBeside(): Promise<void> {
  await openSidePanel();
  close();
}

/** Opens a person's conversation beside the page, as beside a call. */
export function openConversationBeside(person: string): Promise<void> {
  return openSidePanel(placeHash('conversation', person));
}
