import * as Menu from 'radix-ui/dropdown-menu';
import type { ReactElement } from 'react';
import { useFloatingPlace } from './use-floating-place';
import './menu.css';

export interface MenuAction {
  id: string;
  label: string;
  /** Second, quieter: a day, a keyboard shortcut. */
  hint?: string;
  /** A hairline above this one. */
  apart?: boolean;
  onSelect: () => void;
}

/** A menu of things to do. `trigger` is one button; it gets the menu's state and keys. Not modal, as ChoiceMenu is not. */
export function ActionMenu({
  trigger,
  actions,
  align = 'end',
}: {
  trigger: ReactElement;
  actions: readonly MenuAction[];
  align?: 'start' | 'end';
}) {
  const place = useFloatingPlace();
  return (
    <Menu.Root modal={false} dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
      {/* Firefox ignores preventDefault on pointerdown in pages of an extension: the focus would go back and close the menu. */}
      <Menu.Trigger asChild onMouseDown={(event) => event.preventDefault()}>
        {trigger}
      </Menu.Trigger>
      <Menu.Portal container={place}>
        <Menu.Content className="menu" align={align} sideOffset={4} collisionPadding={8}>
          {actions.map((action) => (
            <div key={action.id} role="none">
              {action.apart && <Menu.Separator className="menu-line" />}
              <Menu.Item className="menu-item" onSelect={action.onSelect}>
                {action.label}
                {action.hint && <span className="menu-hint">{action.hint}</span>}
              </Menu.Item>
            </div>
          ))}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
