import { useId } from 'react';
import './lines-field.css';

/** A few lines to write on; it grows with them. */
export function LinesField({
  label,
  placeholder,
  value,
  onChange,
  maxLength = 2_000,
}: {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
}) {
  const id = useId();
  return (
    <div className="lines-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={maxLength}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
