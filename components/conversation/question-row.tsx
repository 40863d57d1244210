import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { fitWords } from './conversation-words';
import type { PlannedQuestion, QuestionHandlers } from './planned-question';
import { RemarkLine } from './remark-line';

interface QuestionRowProps extends Pick<QuestionHandlers, 'onMove' | 'onRemove'> {
  question: PlannedQuestion;
  at: number;
  count: number;
}

/** A chosen question in its place, with what moves it: buttons, or Alt with an arrow from any of them. */
export function QuestionRow({ question, at, count, onMove, onRemove }: QuestionRowProps) {
  const { id, text } = question;
  const isFirst = at === 0;
  const isLast = at === count - 1;

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    if (by < 0 ? !isFirst : !isLast) onMove(id, by);
  }

  return (
    <li className="asks-row">
      <span className="asks-number" aria-hidden="true">
        {at + 1}
      </span>
      <div>
        <p className="asks-text" lang="en" dir="auto">
          {text}
        </p>
        {question.fits.length > 0 && <p className="small faint">{question.fits.map(fitWords).join(' · ')}</p>}
        <RemarkLine remark={question.remark} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons of one row. */}
      <div className="asks-acts" role="group" aria-label={text} onKeyDown={onKeyDown}>
        <IconButton
          small
          icon="down"
          className="asks-up"
          data-move={`${id} -1`}
          label={i18n.t('conversation.questions.up', { question: text })}
          aria-disabled={isFirst}
          onClick={() => !isFirst && onMove(id, -1)}
        />
        <IconButton
          small
          icon="down"
          data-move={`${id} 1`}
          label={i18n.t('conversation.questions.down', { question: text })}
          aria-disabled={isLast}
          onClick={() => !isLast && onMove(id, 1)}
        />
        <IconButton
          small
          icon="close"
          label={i18n.t('conversation.questions.remove', { question: text })}
          onClick={() => onRemove(id)}
        />
      </div>
    </li>
  );
}
