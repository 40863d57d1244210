import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { RemovableChip } from './chip';
import './field.css';

interface ChipsFieldProps {
  label: string;
  help?: string;
  placeholder?: string;
  /** The label stands before the line instead of above it. */
  inline?: boolean;
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** A line that holds names as chips. Enter or a comma adds, leaving the line adds too; Backspace takes the last back. */
export function ChipsField({ label, help, placeholder, inline, values, onChange }: ChipsFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  function add() {
    const name = typed.trim();
    setTyped('');
    if (name && !values.some((value) => value.toLowerCase() === name.toLowerCase())) onChange([...values, name]);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'Enter' || event.key === ',') && typed.trim()) {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) {
      setTyped(values.at(-1) ?? '');
      onChange(values.slice(0, -1));
      event.preventDefault();
    }
  }

  function remove(value: string) {
    onChange(values.filter((other) => other !== value));
    // The cross that had the focus is gone; without this the focus would fall to the page.
    input.current?.focus();
  }

  return (
    <div className={inline ? 'field field-inline' : 'field'}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className="field-line field-line-wraps">
        {values.map((value) => (
          <RemovableChip
            key={value}
            removeLabel={i18n.t('chips.remove', { name: value })}
            onRemove={() => remove(value)}
          >
            {value}
          </RemovableChip>
        ))}
        <input
          ref={input}
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={300}
          value={typed}
          placeholder={placeholder}
          aria-describedby={help ? `${id}-note` : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      </div>
      {help && (
        <p className="field-help" id={`${id}-note`}>
          {help}
        </p>
      )}
    </div>
  );
}
