import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { ChoiceMenu } from '@/components/ui/choice-menu';
import { Field } from '@/components/ui/field';
import type { NoteFormProps } from './note-form';

/** The topics there are, and what is known of why someone is on the list. */
export interface ListStart {
  topics: readonly string[];
  topic: string | null;
  why: string;
}

/** Puts someone on the list of a topic, with why (GUIDANCE A1). */
export function ListForm({ id, onSave, start }: NoteFormProps & { start: ListStart }) {
  const [topic, setTopic] = useState(start.topic ?? '');
  const [why, setWhy] = useState(start.why);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onSave({ kind: 'list', topic: topic === '' ? null : topic, why: why.trim() });
  }
  return (
    <form id={id} className="note-form" onSubmit={onSubmit}>
      {start.topics.length > 0 && (
        <div>
          <p className="field-label">{i18n.t('note.topic')}</p>
          <ChoiceMenu
            label={i18n.t('note.topic')}
            value={topic}
            options={[
              ...start.topics.map((name) => ({ value: name, label: name })),
              { value: '', label: i18n.t('note.noTopic') },
            ]}
            onChange={setTopic}
          />
        </div>
      )}
      <Field label={i18n.t('note.why')} help={i18n.t('add.whyHelp')} maxLength={500} value={why} onChange={setWhy} />
    </form>
  );
}
