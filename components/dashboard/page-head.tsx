import type { ReactNode } from 'react';
import { useHeadingFocus } from './use-heading-focus';
import './page-head.css';

interface PageHeadProps {
  title: string;
  /** A few quiet words beside it. */
  aside?: ReactNode;
  /** Buttons at the end of the line. */
  children?: ReactNode;
}

/** The heading of a page of the dashboard. */
export function PageHead({ title, aside, children }: PageHeadProps) {
  const heading = useHeadingFocus();
  return (
    <header className="page-head">
      <h1 ref={heading} className="page-title" tabIndex={-1}>
        {title}
      </h1>
      {aside && <span className="faint">{aside}</span>}
      {children && <div className="page-acts">{children}</div>}
    </header>
  );
}
