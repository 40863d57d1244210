import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { usePeopleSearch } from '@/components/app/use-people-search';
import { PeopleSearch } from '@/components/today/people-search';
import { goTo } from '@/lib/ui/dashboard-place';
import '@/components/ui/dialog-sheet.css';
import './find-dialog.css';

/** Whether someone is looked for over the page; Ctrl or Command with K begins it from anywhere in the tab. */
export function useFinding(): [isFinding: boolean, setFinding: (isFinding: boolean) => void] {
  const [isFinding, setFinding] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      setFinding(true);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return [isFinding, setFinding];
}

/** Finds someone from any place of the tab; who is chosen is shown with all that is known of them. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const search = usePeopleSearch(onClose, ({ id }) => goTo('person', id));
  // Closed while it still stands in the page: only then it gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the sheet closes it; by keyboard Escape does.
    <dialog
      ref={dialog}
      className="dialog-sheet find-dialog"
      aria-label={i18n.t('today.search')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <PeopleSearch {...search} />
    </dialog>
  );
}
