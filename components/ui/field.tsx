import { type ComponentProps, type ReactNode, useId } from 'react';
import './field.css';

interface FieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What it is used for, in a line. */
  help?: ReactNode;
  /** What is wrong and what to do; takes the place of `help`. */
  error?: string | undefined;
  /** Words before what is typed, as in a letter: "I'm". */
  lead?: string;
  /** Shown only to screen readers, where the place already says what it is. */
  labelHidden?: boolean;
}

/** A line to write on, as on a good form. Its help is read out with it. */
export function Field({ label, value, onChange, help, error, lead, labelHidden, ...rest }: FieldProps) {
  const id = useId();
  const note = error ?? help;
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="field-line">
        {lead && (
          <span className="field-lead" id={`${id}-lead`}>
            {lead}
          </span>
        )}
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={300}
          {...rest}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={[lead && `${id}-lead`, note && `${id}-note`].filter(Boolean).join(' ') || undefined}
          aria-invalid={error ? true : undefined}
        />
      </div>
      {note && (
        <p className="field-help" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
