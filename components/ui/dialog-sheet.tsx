import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { IconButton } from './icon-button';
import './dialog-sheet.css';

interface DialogSheetProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A sheet over the page for one small task; the page rests while it is there. The browser's own dialog: it keeps the focus
 * in, gives it back, closes on Escape, and writes no style element, which the pages' policy would refuse.
 */
export function DialogSheet({ title, onClose, children }: DialogSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
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
      className="dialog-sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-sheet-body">
        <header className="dialog-sheet-head">
          <h2 id={id} className="dialog-sheet-title">
            {title}
          </h2>
          <IconButton icon="close" label={i18n.t('dashboard.close')} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
