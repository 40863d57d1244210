import { Icon } from './icons';

interface ChoiceItemsProps<T> {
  options: readonly { value: T; label: string; count?: number }[];
  value: T;
  onChoose: (value: T) => void;
}

/** The entries of a menu of which one is chosen. */
export function ChoiceItems<T extends string | null>({ options, value, onChoose }: ChoiceItemsProps<T>) {
  return options.map((option) => (
    <button
      key={option.value}
      type="button"
      role="menuitemradio"
      aria-checked={option.value === value}
      tabIndex={-1}
      className="menu-item"
      onClick={() => onChoose(option.value)}
    >
      <span className="menu-tick">{option.value === value && <Icon name="check" />}</span>
      {option.label}
      {option.count !== undefined && <span className="menu-hint">{option.count}</span>}
    </button>
  ));
}
