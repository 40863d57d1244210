import { type ReactNode, useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import './number-row.css';

interface NumberRowProps {
  label: string;
  /** After the number: "days". */
  unit?: string;
  value: number;
  /** The largest that is taken; the smallest is 0. */
  most: number;
  onChange: (value: number) => void;
  /** Why it is so, and where that is from. */
  children?: ReactNode;
}

/** A number with its reason beside it. What is no whole number is not taken, and says so. */
export function NumberRow({ label, unit, value, most, onChange, children }: NumberRowProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  // Set back or changed in another window: what stands here follows, unless it says the same in other figures.
  useEffect(() => setTyped((now) => (Number(now) === value && now.trim() !== '' ? now : String(value))), [value]);
  const isRight = /^\d{1,4}$/.test(typed.trim()) && Number(typed) <= most;
  return (
    <div className="number-row">
      <label htmlFor={id}>{label}</label>
      <span className="number-row-entry">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          maxLength={4}
          value={typed}
          aria-invalid={isRight ? undefined : true}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            const text = event.target.value;
            setTyped(text);
            if (/^\d{1,4}$/.test(text.trim()) && Number(text) <= most) onChange(Number(text));
          }}
          onBlur={() => setTyped(String(value))}
        />
        {unit && <span className="faint">{unit}</span>}
      </span>
      <p className={isRight ? 'number-row-note field-help' : 'number-row-note field-help overdue'} id={`${id}-note`}>
        {isRight ? children : i18n.t('settings.notNumber', { most })}
      </p>
    </div>
  );
}
