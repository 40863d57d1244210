import type { ReactNode } from 'react';
import './error-note.css';

/** Something failed: what happened, what is safe and what to do (`detail`), and the one next step (`children`). */
export function ErrorNote({ title, detail, children }: { title: string; detail: string; children?: ReactNode }) {
  return (
    <div className="error-note" role="alert">
      <p className="error-note-title">{title}</p>
      <p className="soft">{detail}</p>
      {children && <div className="error-note-acts">{children}</div>}
    </div>
  );
}
