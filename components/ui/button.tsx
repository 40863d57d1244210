import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icons';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `first` is filled: one on a screen. `text` is a word in the line it stands in. */
  kind?: 'first' | 'outlined' | 'plain' | 'text';
  /** A little lower, for rows. */
  compact?: boolean;
  icon?: IconName | undefined;
  /** An icon after the words, as a menu's arrow. */
  endIcon?: IconName;
}

/** A button with words that say what happens. Passes everything else on to `<button>`. */
export function Button({ kind = 'outlined', compact, icon, endIcon, className, children, ...rest }: ButtonProps) {
  const names = ['button', `button-${kind}`, compact && 'button-compact', className].filter(Boolean).join(' ');
  return (
    <button type="button" className={names} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {endIcon && <Icon name={endIcon} />}
    </button>
  );
}
