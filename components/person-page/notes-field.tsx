import { useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { createAutosave } from '@/lib/ui/autosave';
import './notes-field.css';

interface NotesFieldProps {
  /** What is kept when the page opens: what is typed since lives here. */
  initial: string;
  onSave: (notes: string) => Promise<void>;
}

/** Notes on a person, saved as they are typed. They are among the words that find them. */
export function NotesField({ initial, onSave }: NotesFieldProps) {
  const [notes, setNotes] = useState(initial);
  const id = useId();
  const save = useMemo(() => createAutosave(onSave), [onSave]);
  return (
    <section>
      <label className="heading" htmlFor={id}>
        {i18n.t('personPage.notes')}
      </label>
      <textarea
        id={id}
        className="person-notes"
        dir="auto"
        rows={5}
        maxLength={100_000}
        placeholder={i18n.t('personPage.notesHint')}
        value={notes}
        onChange={(event) => {
          setNotes(event.target.value);
          void save(event.target.value);
        }}
      />
    </section>
  );
}
