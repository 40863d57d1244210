import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { FloatingDialog } from '@/components/ui/floating-dialog';
import { Icon } from '@/components/ui/icons';
import '@/components/ui/chip.css';
import '@/components/ui/menu.css';
import './company-filter.css';

interface CompanyFilterProps {
  companies: readonly { value: string; count: number }[];
  value: string | null;
  onChange: (value: string | null) => void;
}

/** More than this nobody reads through: typing narrows it down. */
const shownAtMost = 30;

/** The filter by company: there may be thousands, so that one types a part of its name. */
export function CompanyFilter({ companies, value, onChange }: CompanyFilterProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const fitting = useMemo(() => {
    const wanted = typed.trim().toLocaleLowerCase();
    return companies.filter((one) => one.value.toLocaleLowerCase().includes(wanted)).slice(0, shownAtMost);
  }, [companies, typed]);
  const choose = (company: string | null) => {
    onChange(company);
    setTyped('');
    setOpen(false);
  };
  const label = i18n.t('people.filter.company');
  return (
    <>
      <button
        ref={button}
        type="button"
        className={value === null ? 'chip' : 'chip filter-chosen'}
        aria-label={value === null ? label : `${label}: ${value}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="cut">{value ?? label}</span>
        <Icon name="down" />
      </button>
      {isOpen && button.current && (
        <FloatingDialog
          label={label}
          className="company-filter"
          anchor={button.current}
          align="start"
          onClose={() => setOpen(false)}
        >
          <Field
            label={label}
            labelHidden
            placeholder={i18n.t('people.filter.typeCompany')}
            value={typed}
            onChange={setTyped}
          />
          <ul>
            <li>
              <button type="button" className="menu-item" onClick={() => choose(null)}>
                {i18n.t('people.any')}
              </button>
            </li>
            {fitting.map((company) => (
              <li key={company.value}>
                <button
                  type="button"
                  className="menu-item"
                  aria-pressed={company.value === value}
                  onClick={() => choose(company.value)}
                >
                  <span className="cut" dir="auto">
                    {company.value}
                  </span>
                  <span className="menu-hint">{company.count}</span>
                </button>
              </li>
            ))}
          </ul>
        </FloatingDialog>
      )}
    </>
  );
}
