import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { usePeopleSearch } from '@/components/app/use-people-search';
import { PeopleSearch } from '@/components/today/people-search';
import { ModalDialog } from '@/components/ui/modal-dialog';
import { goTo } from '@/lib/ui/dashboard-place';
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
  const search = usePeopleSearch(onClose, ({ id }) => goTo('person', id));
  return (
    <ModalDialog name={{ label: i18n.t('today.search') }} className="find-dialog" onClose={onClose}>
      <PeopleSearch {...search} />
    </ModalDialog>
  );
}
