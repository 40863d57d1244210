import { type ComponentProps, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { placeBeside } from './place-beside';
import './floating-panel.css';

interface FloatingPanelProps extends ComponentProps<'div'> {
  role: 'menu' | 'dialog';
  /** What it stands beside. A press on it doesn't close the panel if it is a button: its own click does. */
  anchor: HTMLElement;
  align: 'start' | 'end';
  side?: 'top' | 'bottom';
  onClose: () => void;
  /** Gives the focus to what should have it first. */
  onShown: (panel: HTMLDivElement) => void;
}

/**
 * A panel over the page beside a control, for as long as it is drawn. Escape, a press elsewhere and a focus elsewhere close
 * it; it gives the focus back to whoever had it. The page doesn't rest meanwhile. It stands within the landmark of its
 * control, where screen readers find it, and is shown by the browser's own `popover` above all that cuts or covers.
 */
export function FloatingPanel({
  role,
  anchor,
  align,
  side = 'bottom',
  onClose,
  onShown,
  className = '',
  onKeyDown,
  ...rest
}: FloatingPanelProps) {
  const ref = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);
  const shown = useEffectEvent(onShown);
  const place = useEffectEvent((panel: HTMLElement) => {
    panel.style.removeProperty('--panel-room');
    const { width, height } = panel.getBoundingClientRect();
    const { left, top, room } = placeBeside(anchor.getBoundingClientRect(), {
      size: { width, height },
      window: { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
      align,
      side,
      isRightToLeft: document.dir === 'rtl',
    });
    panel.style.setProperty('--panel-room', `${room}px`);
    panel.style.setProperty('left', `${left}px`);
    panel.style.setProperty('top', `${top}px`);
  });
  useLayoutEffect(() => {
    const panel = ref.current;
    if (!panel) return;
    const before = document.activeElement;
    const returnTo = before instanceof HTMLElement && before !== document.body ? before : anchor;
    panel.showPopover();
    place(panel);
    shown(panel);
    const placeAgain = () => place(panel);
    const closeFor = ({ target }: Event) => {
      if (!(target instanceof Node) || panel.contains(target)) return;
      if (anchor instanceof HTMLButtonElement && anchor.contains(target)) return;
      close();
    };
    const changes = new ResizeObserver(placeAgain);
    changes.observe(panel);
    document.addEventListener('pointerdown', closeFor, true);
    document.addEventListener('focusin', closeFor);
    document.addEventListener('scroll', placeAgain, true);
    addEventListener('resize', placeAgain);
    return () => {
      changes.disconnect();
      document.removeEventListener('pointerdown', closeFor, true);
      document.removeEventListener('focusin', closeFor);
      document.removeEventListener('scroll', placeAgain, true);
      removeEventListener('resize', placeAgain);
      // Who pressed elsewhere has taken the focus there.
      if (panel.contains(document.activeElement)) returnTo.focus({ preventScroll: true });
      panel.hidePopover();
    };
  }, [anchor]);
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is a menu's or a dialog's, as the caller says.
    <div
      {...rest}
      role={role}
      ref={ref}
      popover="manual"
      tabIndex={-1}
      className={`floating-panel ${className}`}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // Nobody else's Escape: it would close the popup, too.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    />,
    anchor.closest('dialog') ?? anchor.closest('main') ?? document.body,
  );
}
