import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { OwnQuestion } from './own-question';
import type { PlannedQuestion, QuestionHandlers, QuestionRemark } from './planned-question';
import { PointLink } from './point-link';
import { QuestionRow } from './question-row';
import { SuggestedQuestions } from './suggested-questions';
import './question-planner.css';

export interface QuestionPlannerProps extends QuestionHandlers {
  questions: readonly PlannedQuestion[];
  /** How many of them the agreed minutes hold. */
  fitCount: number;
  minutes: number;
  /** Others of the bank, the best fitting first. */
  suggestions: readonly PlannedQuestion[];
  /** What is wrong with a question as it is typed. */
  remarkOn: (text: string) => QuestionRemark;
}

const most = 8;

/** Your questions: pick up to eight, put them in order, see how many the minutes hold (GUIDANCE E3). */
export function QuestionPlanner(props: QuestionPlannerProps) {
  const { questions, fitCount, minutes } = props;
  const section = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const moved = useRef<string | null>(null);

  // A row that moves takes its buttons out of the page for a moment, and the focus with them.
  useEffect(() => {
    const button =
      moved.current && section.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(moved.current)}"]`);
    if (button) button.focus();
    moved.current = null;
  });

  function move(id: string, by: 1 | -1) {
    const at = questions.findIndex((question) => question.id === id);
    const question = questions[at]?.text ?? '';
    moved.current = `${id} ${by}`;
    setSaid(
      i18n.t('conversation.questions.moved', { at: String(at + by + 1), count: String(questions.length), question }),
    );
    props.onMove(id, by);
  }

  function remove(id: string) {
    const question = questions.find((one) => one.id === id)?.text ?? '';
    setSaid(i18n.t('conversation.questions.removed', { question }));
    props.onRemove(id);
    section.current?.focus();
  }

  const rows = (from: number, to: number) =>
    questions
      .slice(from, to)
      .map((question, at) => (
        <QuestionRow
          key={question.id}
          question={question}
          at={from + at}
          count={questions.length}
          onMove={move}
          onRemove={remove}
        />
      ));

  return (
    <section ref={section} className="asks" aria-labelledby="talk-questions" tabIndex={-1}>
      <header className="asks-head">
        <h2 id="talk-questions" className="talk-heading">
          {i18n.t('conversation.questions.title')}
        </h2>
        {questions.length > 0 && (
          <p className="soft">
            {i18n.t('conversation.questions.fit', Math.min(fitCount, questions.length), { minutes: String(minutes) })}
          </p>
        )}
      </header>
      <p className="small faint">
        {i18n.t('conversation.questions.detail')} <PointLink point="E3" />
      </p>
      {questions.length === 0 && <p className="asks-none">{i18n.t('conversation.questions.none')}</p>}
      <ol className="asks-list">{rows(0, fitCount)}</ol>
      {questions.length > fitCount && (
        <>
          <h3 className="heading asks-spare">{i18n.t('conversation.questions.spare')}</h3>
          <ol className="asks-list" start={fitCount + 1}>
            {rows(fitCount, questions.length)}
          </ol>
        </>
      )}
      <OwnQuestion full={questions.length >= most} remarkOn={props.remarkOn} onAdd={props.onAddOwn} />
      <SuggestedQuestions
        suggestions={props.suggestions}
        full={questions.length >= most}
        onAdd={(id) => {
          const question = props.suggestions.find((one) => one.id === id)?.text ?? '';
          setSaid(i18n.t('conversation.questions.added', { question }));
          props.onAdd(id);
        }}
      />
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </section>
  );
}
