import { database } from '@/lib/store/database';
import { recordSent, type SentLetter, type SentReceipt, undoSent } from '@/lib/store/record-sent';
import { useApp } from './app-store';
import { settleDraft } from './save-draft';
import { showFailure } from './show-failure';

/**
 * *I sent it*: writes down the letter as it stands in the editor, and shows when to write again. In practice nothing is
 * written down; it shows what would have been.
 */
export async function markSent(letter: SentLetter): Promise<void> {
  const { draft, isPractice } = useApp.getState();
  if (!draft) return;
  if (isPractice) {
    useApp.setState({ screen: { name: 'practised' } });
    return;
  }
  try {
    await settleDraft();
    const receipt = await recordSent(database, draft, letter, Date.now());
    useApp.setState({ draft: null, screen: { name: 'sent', receipt } });
  } catch (error) {
    showFailure(error);
  }
}

/** Takes *I sent it* back: the letter lies open again, word for word. */
export async function takeBackSent(receipt: SentReceipt): Promise<void> {
  try {
    const draft = await undoSent(database, receipt, Date.now());
    useApp.setState({ draft, screen: { name: 'letter' } });
  } catch (error) {
    showFailure(error);
  }
}
