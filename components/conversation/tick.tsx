import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icons';
import './tick.css';

/** A line to tick off. `children` stands beside the words and doesn't tick. */
export function Tick({
  checked,
  onChange,
  label,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  children?: ReactNode;
}) {
  return (
    <div className={checked ? 'tick tick-done' : 'tick'}>
      <label className="tick-label">
        <input
          type="checkbox"
          className="tick-input"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="tick-box">
          <Icon name="check" size={12} />
        </span>
        <span dir="auto">{label}</span>
      </label>
      {children}
    </div>
  );
}
