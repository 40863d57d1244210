import * as Menu from 'radix-ui/dropdown-menu';
import { Icon } from './icons';
import { useFloatingPlace } from './use-floating-place';
import './menu.css';

interface ChoiceMenuProps<T extends string> {
  /** What is chosen here: "Moment". */
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/**
 * A choice that reads as a word in the line, and opens as a menu. Not modal: a modal menu would write a style element,
 * which the pages' policy refuses.
 */
export function ChoiceMenu<T extends string>({ label, options, value, onChange }: ChoiceMenuProps<T>) {
  const place = useFloatingPlace();
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  return (
    <Menu.Root modal={false} dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
      <Menu.Trigger
        className="choice"
        aria-label={`${label}: ${chosen}`}
        onMouseDown={(event) => event.preventDefault()}
      >
        {chosen}
        <Icon name="down" />
      </Menu.Trigger>
      <Menu.Portal container={place}>
        <Menu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          <Menu.RadioGroup
            value={value}
            onValueChange={(next) => {
              const option = options.find((candidate) => candidate.value === next);
              if (option) onChange(option.value);
            }}
          >
            {options.map((option) => (
              <Menu.RadioItem key={option.value} value={option.value} className="menu-item">
                <span className="menu-tick">
                  <Menu.ItemIndicator>
                    <Icon name="check" />
                  </Menu.ItemIndicator>
                </span>
                {option.label}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
