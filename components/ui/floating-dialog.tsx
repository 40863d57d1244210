import type { ReactNode } from 'react';
import { FloatingPanel } from './floating-panel';

interface FloatingDialogProps {
  label: string;
  anchor: HTMLElement;
  align: 'start' | 'end';
  side?: 'top' | 'bottom';
  className: string;
  onClose: () => void;
  children: ReactNode;
}

/** A small form beside the control that asked for it. Its first field or button gets the focus. */
export function FloatingDialog({ label, ...rest }: FloatingDialogProps) {
  return <FloatingPanel role="dialog" aria-label={label} onShown={focusFirst} {...rest} />;
}

function focusFirst(panel: HTMLElement): void {
  (panel.querySelector<HTMLElement>('input, select, textarea, button, a[href]') ?? panel).focus({
    preventScroll: true,
  });
}
