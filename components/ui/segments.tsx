import type { ReactNode } from 'react';
import { useRadioKeys } from './use-radio-keys';
import './segments.css';

interface Segment<T> {
  value: T;
  label: ReactNode;
  /** When the label alone says too little to a screen reader. */
  name?: string;
}

interface SegmentsProps<T> {
  label: string;
  options: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice among two to four, all in view: one Tab stop, arrows choose. */
export function Segments<T extends string | number>({ label, options, value, onChange }: SegmentsProps<T>) {
  const { group, onKeyDown } = useRadioKeys();
  return (
    <div ref={group} className="segments" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio takes no icon, and the group's arrow keys are ours.
        <button
          key={option.value}
          type="button"
          role="radio"
          className="segment"
          aria-checked={option.value === value}
          aria-label={option.name}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
