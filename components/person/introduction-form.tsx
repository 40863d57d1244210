import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { Segments } from '@/components/ui/segments';
import type { NoteFormProps } from './note-form';
import './introduction-form.css';

/** People of the list to choose from, as a name is typed. */
export interface PeopleToChoose {
  find: (query: string) => void;
  found: readonly { id: string; name: string; about: string | null }[];
}

/** Who sent me to whom (GUIDANCE G5). The other is chosen from the list, or is new there. */
export function IntroductionForm({ id, onSave, people }: NoteFormProps & { people: PeopleToChoose }) {
  const [direction, setDirection] = useState<'to' | 'from'>('to');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onSave({ kind: 'introduction', direction, other: chosen === null ? { name: name.trim() } : { id: chosen } });
  }
  const offered = name.trim() === '' || chosen !== null ? [] : people.found.slice(0, 4);
  const isNew = name.trim() !== '' && chosen === null;
  return (
    <form id={id} className="note-form" onSubmit={onSubmit}>
      <Segments<'to' | 'from'>
        label={i18n.t('note.direction')}
        value={direction}
        options={[
          { value: 'to', label: i18n.t('note.sentMeTo') },
          { value: 'from', label: i18n.t('note.sentMeHere') },
        ]}
        onChange={setDirection}
      />
      <Field
        label={i18n.t(direction === 'to' ? 'note.whoTo' : 'note.whoFrom')}
        placeholder={i18n.t('note.whoHint')}
        help={isNew ? i18n.t('note.whoNew', { name: name.trim() }) : i18n.t('note.introHelp')}
        required
        pattern=".*\S.*"
        value={name}
        onChange={(typed) => {
          setName(typed);
          setChosen(null);
          people.find(typed);
        }}
      />
      {offered.length > 0 && (
        <ul className="people-offered">
          {offered.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className="person-offered"
                onClick={() => {
                  setName(person.name);
                  setChosen(person.id);
                }}
              >
                <span className="coming-name" dir="auto">
                  {person.name}
                </span>{' '}
                <span className="soft" dir="auto">
                  {person.about}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
