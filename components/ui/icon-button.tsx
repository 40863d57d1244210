import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icons';
import './icon-button.css';

interface IconButtonProps extends ComponentProps<'button'> {
  icon: IconName;
  /** What it does: its accessible name and its tooltip. */
  label: string;
  /** 24 px instead of 28, for dense rows. */
  small?: boolean;
}

/** A button that is an icon; `label` names it. */
export function IconButton({ icon, label, small, className, ...rest }: IconButtonProps) {
  const names = ['icon-button', small && 'icon-button-small', className].filter(Boolean).join(' ');
  return (
    <button type="button" className={names} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
