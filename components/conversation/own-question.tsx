import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { QuestionRemark } from './planned-question';
import { RemarkLine } from './remark-line';

/** A line for a question of one's own; what a search engine answers is marked while it is typed (GUIDANCE E3). */
export function OwnQuestion({
  full,
  remarkOn,
  onAdd,
}: {
  full: boolean;
  remarkOn: (text: string) => QuestionRemark;
  onAdd: (text: string) => void;
}) {
  const [text, setText] = useState('');
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || full) return;
    onAdd(text.trim());
    setText('');
  }
  return (
    <form className="asks-own" onSubmit={onSubmit}>
      <Field
        label={i18n.t('conversation.questions.own')}
        placeholder={i18n.t('conversation.questions.ownHint')}
        maxLength={500}
        value={text}
        onChange={setText}
      />
      <Button type="submit" disabled={full}>
        {i18n.t('conversation.questions.add')}
      </Button>
      <div className="asks-own-remark" aria-live="polite">
        <RemarkLine remark={remarkOn(text)} />
      </div>
    </form>
  );
}
