import type { HTMLAttributes, ReactNode } from 'react';
import './note.css';

interface NoteProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  /** As serious as the words it speaks of: stop clay, warn ochre, hint grey. */
  weight: 'stop' | 'warn' | 'hint';
  title: string;
  /** One line that says why. */
  why?: ReactNode;
  /** Buttons and the source. */
  acts?: ReactNode;
}

/** What is to be said about some words: what, why, and what to do. */
export function Note({ weight, title, why, acts, className, ...rest }: NoteProps) {
  return (
    <section className={`note note-${weight} ${className ?? ''}`} aria-label={title} {...rest}>
      <h2 className="note-title">{title}</h2>
      {why && <p className="soft">{why}</p>}
      {acts && <div className="note-acts">{acts}</div>}
    </section>
  );
}
