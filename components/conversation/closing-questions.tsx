import { i18n } from '#i18n';
import type { Question } from '@/lib/interview/question';
import { Tick } from './tick';

export interface ClosingProps {
  questions: readonly Question[];
  asked: readonly string[];
  onAsked: (id: string, asked: boolean) => void;
}

/** The two questions for the end, always in view (GUIDANCE F5, F6). */
export function ClosingQuestions({ questions, asked, onAsked }: ClosingProps) {
  return (
    <section className="closing-questions" aria-labelledby="talk-closing">
      <h2 id="talk-closing" className="heading">
        {i18n.t('conversation.during.beforeYouStop')}
      </h2>
      <ul className="asking-list">
        {questions.map(({ id, text }) => (
          <li key={id}>
            <Tick checked={asked.includes(id)} onChange={(checked) => onAsked(id, checked)} label={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
