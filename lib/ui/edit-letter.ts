import { i18n } from '#i18n';
import type { Draft } from '@/lib/schema/draft';
import { useApp } from './app-store';
import { saveDraft } from './save-draft';
import { showFailure } from './show-failure';

/** Changes the draft on the sheet, and keeps it, unless it is practice: whatever closes the popup, the letter is there next time. */
export function editDraft(change: Partial<Draft>): void {
  const { draft, isPractice } = useApp.getState();
  if (!draft) return;
  const changed = { ...draft, ...change, updatedAt: Date.now() };
  useApp.setState({ draft: changed });
  if (isPractice) return;
  saveDraft(changed).catch(showFailure);
}

/**
 * Changes what the letter is composed from. A letter that the user had rewritten is composed anew, and can be had back
 * with one click.
 */
export function recompose(change: Partial<Draft>): void {
  const { draft } = useApp.getState();
  if (!draft) return;
  editDraft({ ...change, text: null, subjectLine: null, kept: [] });
  if (draft.text === null) return;
  useApp.setState({
    toast: {
      id: crypto.randomUUID(),
      text: i18n.t('letter.recomposed'),
      action: { label: i18n.t('toast.undo'), run: async () => editDraft(draft) },
    },
  });
}
