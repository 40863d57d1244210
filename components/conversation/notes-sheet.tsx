import { useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Catch } from '@/lib/interview/catch-notes';
import { CaughtList } from './caught-list';
import { markCatches } from './mark-catches';
import '@/components/ui/visually-hidden.css';
import './notes-sheet.css';

export interface NotesSheetProps {
  notes: string;
  /** At every keystroke: whoever keeps them loses none. */
  onNotes: (notes: string) => void;
  /** What stands in some notes and isn't settled yet. */
  catchIn: (notes: string) => readonly Catch[];
  onKeep: (caught: Catch) => void;
  onDismiss: (caught: Catch) => void;
}

/** A name half typed would be caught as another at every letter. */
const pause = 500;

/** The notes of a conversation: one large field, with what it catches under it. */
export function NotesSheet({ notes, onNotes, catchIn, onKeep, onDismiss }: NotesSheetProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const paused = useWhenPaused(notes);
  const caught = useMemo(() => catchIn(paused), [catchIn, paused]);

  /** The buttons write the mark where the caret is, so that there is one way in which things are caught. */
  function insert(mark: string) {
    const area = field.current;
    if (!area) return;
    const before = notes.slice(0, area.selectionStart);
    const gap = before === '' || /\s$/u.test(before) ? '' : ' ';
    onNotes(`${before}${gap}${mark}${notes.slice(area.selectionEnd)}`);
    const caret = before.length + gap.length + mark.length;
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(caret, caret);
    });
  }

  /** What is settled goes, and the focus with it: back to where one writes. */
  const settledBy = (settle: (caught: Catch) => void) => (one: Catch) => {
    settle(one);
    field.current?.focus();
  };

  return (
    <section className="notes-sheet" aria-label={i18n.t('conversation.notes.title')}>
      <div className="notes-paper">
        <div className="notes-mirror" aria-hidden="true">
          {markCatches(notes, notes === paused ? caught : []).map(({ text, start, isCaught }) =>
            isCaught ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
          )}
          {'\u200b'}
        </div>
        <textarea
          ref={field}
          className="notes-field"
          dir="auto"
          aria-label={i18n.t('conversation.notes.title')}
          aria-describedby="notes-how"
          placeholder={i18n.t('conversation.notes.hint')}
          maxLength={100_000}
          value={notes}
          onChange={(event) => onNotes(event.target.value)}
        />
      </div>
      <p className="notes-tools small faint">
        <span id="notes-how" className="visually-hidden">
          {i18n.t('conversation.notes.how')}
        </span>
        <Button kind="text" className="small" onClick={() => insert('@')}>
          {i18n.t('conversation.notes.addName')}
        </Button>
        <Button kind="text" className="small" onClick={() => insert('!promise ')}>
          {i18n.t('conversation.notes.addPromise')}
        </Button>
      </p>
      <CaughtList caught={caught} onKeep={settledBy(onKeep)} onDismiss={settledBy(onDismiss)} />
    </section>
  );
}

/** A value once it has stood still for a moment; at once the first time. */
function useWhenPaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
