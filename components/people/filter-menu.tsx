import { i18n } from '#i18n';
import { ChoiceItems } from '@/components/ui/choice-items';
import { Icon } from '@/components/ui/icons';
import { Menu } from '@/components/ui/menu';
import '@/components/ui/chip.css';

interface FilterMenuProps<T extends string> {
  /** What is filtered by: "Stage". */
  label: string;
  options: readonly { value: T; label: string; count?: number }[];
  /** null: it doesn't matter. */
  value: T | null;
  onChange: (value: T | null) => void;
}

/** A filter as a chip that opens a menu; a chosen one says what it lets through, and is tinted. */
export function FilterMenu<T extends string>({ label, options, value, onChange }: FilterMenuProps<T>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          className={chosen ? 'chip filter-chosen' : 'chip'}
          aria-label={chosen ? `${label}: ${chosen.label}` : label}
        >
          <span className="cut">{chosen?.label ?? label}</span>
          <Icon name="down" />
        </button>
      }
    >
      {(close) => (
        <ChoiceItems<T | null>
          options={[{ value: null, label: i18n.t('people.any') }, ...options]}
          value={value}
          onChoose={(next) => {
            close();
            onChange(next);
          }}
        />
      )}
    </Menu>
  );
}
