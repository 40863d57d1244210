import { Fragment, type ReactNode } from 'react';

/** Invisible separator: stands for the node while the sentence is looked up, and occurs in no sentence of ours. */
const mark = '\u2063';

/** A sentence of the locale file with a node in it, wherever the language puts it. `say` fills the place with what it gets. */
export function Phrase({ say, children }: { say: (place: string) => string; children: ReactNode }) {
  const [before, ...after] = say(mark).split(mark);
  return (
    <Fragment>
      {before}
      {children}
      {after.join('')}
    </Fragment>
  );
}
