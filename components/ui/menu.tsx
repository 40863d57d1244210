import {
  type ComponentProps,
  cloneElement,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import { FloatingPanel } from './floating-panel';
import { menuItems, useMenuKeys } from './use-menu-keys';
import './menu.css';

interface MenuProps {
  /** One button; it gets the menu's state and keys. */
  trigger: ReactElement<ComponentProps<'button'>>;
  align: 'start' | 'end';
  /** Its entries; `close` is called by the one that is chosen. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a menu. Not modal: the page goes on meanwhile. */
export function Menu({ trigger, align, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<'by-key' | 'by-pointer' | null>(null);
  const onMenuKey = useMenuKeys();
  const close = () => setOpened(null);
  return (
    <>
      {cloneElement(trigger, {
        id,
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': opened !== null,
        onClick: ({ detail }: MouseEvent) => setOpened(opened ? null : detail === 0 ? 'by-key' : 'by-pointer'),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpened('by-key');
        },
      })}
      {opened && button.current && (
        <FloatingPanel
          role="menu"
          aria-labelledby={id}
          className="menu"
          anchor={button.current}
          align={align}
          onClose={close}
          // By pointer no entry is highlighted before it is pointed at.
          onShown={(menu) => (opened === 'by-key' ? firstOf(menu) : menu).focus({ preventScroll: true })}
          onKeyDown={onMenuKey}
          onPointerMove={highlight}
        >
          {children(close)}
        </FloatingPanel>
      )}
    </>
  );
}

/** What is chosen already, or the first entry. */
function firstOf(menu: HTMLElement): HTMLElement {
  return menu.querySelector<HTMLElement>('[aria-checked="true"]') ?? menuItems(menu)[0] ?? menu;
}

/** What is pointed at has the focus, as what the arrows lead to has. */
function highlight({ target, currentTarget, pointerType }: React.PointerEvent<HTMLElement>): void {
  if (pointerType !== 'mouse' || !(target instanceof Element)) return;
  (target.closest<HTMLElement>('[role^="menuitem"]') ?? currentTarget).focus({ preventScroll: true });
}
