import type { ComponentProps, ReactElement } from 'react';
import { Menu } from './menu';

export interface MenuAction {
  id: string;
  label: string;
  /** Second, quieter: a day, a keyboard shortcut. */
  hint?: string;
  /** A hairline above this one. */
  apart?: boolean;
  onSelect: () => void;
}

/** A menu of things to do. `trigger` is one button. */
export function ActionMenu({
  trigger,
  actions,
  align = 'end',
}: {
  trigger: ReactElement<ComponentProps<'button'>>;
  actions: readonly MenuAction[];
  align?: 'start' | 'end';
}) {
  return (
    <Menu trigger={trigger} align={align}>
      {(close) =>
        actions.map((action) => (
          <div key={action.id} role="none">
            {action.apart && <hr className="menu-line" />}
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="menu-item"
              onClick={() => {
                close();
                action.onSelect();
              }}
            >
              {action.label}
              {action.hint && <span className="menu-hint">{action.hint}</span>}
            </button>
          </div>
        ))
      }
    </Menu>
  );
}
