import { useId } from 'react';
import './field.css';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What it is used for, in a line. */
  help?: string;
  rows?: number;
  maxLength?: number;
}

/** Several lines to write on. */
export function TextArea({ label, value, onChange, help, rows = 4, maxLength = 20_000 }: TextAreaProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className="field-line">
        <textarea
          id={id}
          dir="auto"
          rows={rows}
          maxLength={maxLength}
          value={value}
          aria-describedby={help ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
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
