import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { NoteFormProps } from './note-form';

/** How a conversation went; or, where one was arranged, that it didn't happen. */
export function MetForm({ id, onSave, wasArranged }: NoteFormProps & { wasArranged: boolean }) {
  const [minutes, setMinutes] = useState('');
  const [notes, setNotes] = useState('');
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onSave({
      kind: 'met',
      ...(minutes !== '' && { minutes: Number(minutes) }),
      ...(notes.trim() !== '' && { notes: notes.trim() }),
    });
  }
  return (
    <form id={id} className="note-form" onSubmit={onSubmit}>
      <Field
        label={i18n.t('note.minutes')}
        type="number"
        min={1}
        max={1440}
        step={1}
        value={minutes}
        onChange={setMinutes}
      />
      <TextArea label={i18n.t('note.notes')} help={i18n.t('note.notesHelp')} value={notes} onChange={setNotes} />
      {wasArranged && (
        <Button kind="text" className="is-accent" onClick={() => onSave({ kind: 'not-met' })}>
          {i18n.t('note.notMet')}
        </Button>
      )}
    </form>
  );
}
