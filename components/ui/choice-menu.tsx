import { ChoiceItems } from './choice-items';
import { Icon } from './icons';
import { Menu } from './menu';

interface ChoiceMenuProps<T extends string> {
  /** What is chosen here: "Moment". */
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice that reads as a word in the line, and opens as a menu. */
export function ChoiceMenu<T extends string>({ label, options, value, onChange }: ChoiceMenuProps<T>) {
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  return (
    <Menu
      align="start"
      trigger={
        <button type="button" className="choice" aria-label={`${label}: ${chosen}`}>
          {chosen}
          <Icon name="down" />
        </button>
      }
    >
      {(close) => (
        <ChoiceItems
          options={options}
          value={value}
          onChoose={(next) => {
            close();
            if (next !== value) onChange(next);
          }}
        />
      )}
    </Menu>
  );
}
