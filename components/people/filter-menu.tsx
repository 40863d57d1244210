import * as Menu from 'radix-ui/dropdown-menu';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icons';
import { useFloatingPlace } from '@/components/ui/use-floating-place';
import '@/components/ui/chip.css';
import '@/components/ui/menu.css';

interface FilterMenuProps<T extends string> {
  /** What is filtered by: "Stage". */
  label: string;
  options: readonly { value: T; label: string; count?: number }[];
  /** null: it doesn't matter. */
  value: T | null;
  onChange: (value: T | null) => void;
}

const any = ' any';

/** A filter as a chip that opens a menu; a chosen one says what it lets through, and is tinted. */
export function FilterMenu<T extends string>({ label, options, value, onChange }: FilterMenuProps<T>) {
  const place = useFloatingPlace();
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu.Root modal={false} dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
      <Menu.Trigger
        className={chosen ? 'chip filter-chosen' : 'chip'}
        aria-label={chosen ? `${label}: ${chosen.label}` : label}
        onMouseDown={(event) => event.preventDefault()}
      >
        <span className="cut">{chosen?.label ?? label}</span>
        <Icon name="down" />
      </Menu.Trigger>
      <Menu.Portal container={place}>
        <Menu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          <Menu.RadioGroup
            value={value ?? any}
            onValueChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
          >
            <FilterItem value={any} label={i18n.t('people.any')} />
            {options.map((option) => (
              <FilterItem key={option.value} {...option} />
            ))}
          </Menu.RadioGroup>
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function FilterItem({ value, label, count }: { value: string; label: string; count?: number }) {
  return (
    <Menu.RadioItem value={value} className="menu-item">
      <span className="menu-tick">
        <Menu.ItemIndicator>
          <Icon name="check" />
        </Menu.ItemIndicator>
      </span>
      {label}
      {count !== undefined && <span className="menu-hint">{count}</span>}
    </Menu.RadioItem>
  );
}
