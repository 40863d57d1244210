import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { IconButton } from './icon-button';
import { ModalDialog } from './modal-dialog';
import './dialog-sheet.css';

interface DialogSheetProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet over the page for one small task, with its title and a way to close it. */
export function DialogSheet({ title, onClose, children }: DialogSheetProps) {
  const id = useId();
  return (
    <ModalDialog name={{ labelledBy: id }} onClose={onClose}>
      <div className="dialog-sheet-body">
        <header className="dialog-sheet-head">
          <h2 id={id} className="dialog-sheet-title">
            {title}
          </h2>
          <IconButton icon="close" label={i18n.t('dashboard.close')} onClick={onClose} />
        </header>
        {children}
      </div>
    </ModalDialog>
  );
}
