import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { NoteFormProps } from './note-form';

/** What is known before: the day offered first, and whether one was arranged, so that it can have fallen through. */
export interface MetStart {
  day: string;
  wasArranged: boolean;
}

/** When one spoke, also days ago, and how it went; or, where it was arranged, that it didn't happen. */
export function MetForm({ id, onSave, start }: NoteFormProps & { start: MetStart }) {
  const { today } = useCalendar();
  const [day, setDay] = useState(start.day);
  const [minutes, setMinutes] = useState('');
  const [notes, setNotes] = useState('');
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onSave({
      kind: 'met',
      on: day,
      ...(minutes !== '' && { minutes: Number(minutes) }),
      ...(notes.trim() !== '' && { notes: notes.trim() }),
    });
  }
  return (
    <form id={id} className="note-form" onSubmit={onSubmit}>
      <div className="note-pair">
        <Field label={i18n.t('note.day')} type="date" required max={today} value={day} onChange={setDay} />
        <Field
          label={i18n.t('note.minutes')}
          type="number"
          min={1}
          max={1440}
          step={1}
          value={minutes}
          onChange={setMinutes}
        />
      </div>
      <TextArea label={i18n.t('note.notes')} help={i18n.t('note.notesHelp')} value={notes} onChange={setNotes} />
      {start.wasArranged && (
        <Button kind="text" className="is-accent" onClick={() => onSave({ kind: 'not-met' })}>
          {i18n.t('note.notMet')}
        </Button>
      )}
    </form>
  );
}
