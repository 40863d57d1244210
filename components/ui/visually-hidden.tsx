import type { HTMLAttributes } from 'react';
import './visually-hidden.css';

/** Words for screen readers only; live regions too. */
export function VisuallyHidden(props: HTMLAttributes<HTMLSpanElement>) {
  return <span {...props} className="visually-hidden" />;
}
