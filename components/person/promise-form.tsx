import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { Segments } from '@/components/ui/segments';
import { spanWords } from '@/lib/ui/span-words';
import type { NoteFormProps } from './note-form';

/** In days: when a promise without a day is due, and how long theirs may wait after its day. */
export interface PromiseSpans {
  mine: number;
  theirs: number;
}

/** A promise, mine or theirs, with the day it is for (GUIDANCE G3). */
export function PromiseForm({ id, onSave, spans }: NoteFormProps & { spans: PromiseSpans }) {
  const [by, setBy] = useState<'me' | 'them'>('me');
  const [what, setWhat] = useState('');
  const [dueOn, setDueOn] = useState('');
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onSave({ kind: 'promise', by, what: what.trim(), ...(dueOn !== '' && { dueOn }) });
  }
  return (
    <form id={id} className="note-form" onSubmit={onSubmit}>
      <Segments<'me' | 'them'>
        label={i18n.t('note.by')}
        value={by}
        options={[
          { value: 'me', label: i18n.t('note.byMe') },
          { value: 'them', label: i18n.t('note.byThem') },
        ]}
        onChange={setBy}
      />
      <Field
        label={i18n.t('note.what')}
        placeholder={i18n.t(by === 'me' ? 'note.whatMineHint' : 'note.whatTheirsHint')}
        required
        pattern=".*\S.*"
        maxLength={500}
        value={what}
        onChange={setWhat}
      />
      <Field
        label={i18n.t('note.dueOn')}
        type="date"
        help={
          by === 'me'
            ? i18n.t('note.dueHelpMine', { span: spanWords(spans.mine) })
            : i18n.t('note.dueHelpTheirs', { span: spanWords(spans.theirs) })
        }
        value={dueOn}
        onChange={setDueOn}
      />
    </form>
  );
}
