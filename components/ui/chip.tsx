import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './icons';
import './chip.css';

interface ChipProps extends ComponentProps<'button'> {
  icon?: IconName;
  endIcon?: IconName;
}

/** A chip to press. With `role="radio"` and `aria-checked`, or with `aria-pressed`, the chosen one is tinted and ticked. */
export function Chip({ icon, endIcon, className, children, ...rest }: ChipProps) {
  const chosen = rest['aria-checked'] === true || rest['aria-pressed'] === true;
  const shown = icon ?? (chosen ? 'check' : undefined);
  return (
    <button type="button" className={['chip', className].filter(Boolean).join(' ')} {...rest}>
      {shown && <Icon name={shown} />}
      <span className="cut">{children}</span>
      {endIcon && <Icon name={endIcon} />}
    </button>
  );
}

/** A chip that can be taken away; `removeLabel` names the cross, with what it removes. */
export function RemovableChip({
  removeLabel,
  onRemove,
  children,
}: {
  removeLabel: string;
  onRemove: () => void;
  children: ReactNode;
}) {
  return (
    <span className="chip chip-still">
      <span className="cut">{children}</span>
      <button type="button" className="chip-remove" aria-label={removeLabel} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}
