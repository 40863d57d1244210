import { type ReactNode, useLayoutEffect, useRef } from 'react';
import './modal-dialog.css';

/** A dialog has a name: words of its own, or the id of the heading that names it. */
type DialogName = { label: string } | { labelledBy: string };

interface ModalDialogProps {
  name: DialogName;
  className?: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * Something over the page, which rests while it is there. The browser's own dialog: it keeps the focus in, gives it back,
 * closes on Escape, and writes no style element, which the pages' policy would refuse.
 */
export function ModalDialog({ name, className = '', onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page: only then it gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog closes it; by keyboard Escape does.
    <dialog
      ref={dialog}
      className={`modal-dialog ${className}`}
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
