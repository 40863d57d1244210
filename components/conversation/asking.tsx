import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { ChosenQuestion } from '@/lib/schema/conversation';
import { Tick } from './tick';

export interface AskingProps {
  questions: readonly ChosenQuestion[];
  onAsked: (id: string, asked: boolean) => void;
  /** Puts the next question behind the others. */
  onAnother: (id: string) => void;
}

/** The question to ask next, large. */
export function AskNext({ questions, onAsked, onAnother }: AskingProps) {
  const [next, ...later] = questions.filter(({ asked }) => !asked);
  return (
    <section aria-labelledby="talk-next">
      <h2 id="talk-next" className="heading">
        {i18n.t('conversation.during.askNext')}
      </h2>
      <p className="asking" dir="auto">
        {next?.text ?? i18n.t('conversation.during.allAsked')}
      </p>
      {next && (
        <p className="asking-acts">
          <Button compact icon="check" onClick={() => onAsked(next.id, true)}>
            {i18n.t('conversation.during.markAsked')}
          </Button>
          {later.length > 0 && (
            <Button kind="plain" compact onClick={() => onAnother(next.id)}>
              {i18n.t('conversation.during.another')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

/** The other questions, to tick off. */
export function AskLater({ questions, onAsked }: Omit<AskingProps, 'onAnother'>) {
  const later = questions.filter(({ asked }) => !asked).slice(1);
  const asked = questions.filter((question) => question.asked);
  return (
    <>
      <TickList label={i18n.t('conversation.during.yours')} questions={later} onAsked={onAsked} />
      {asked.length > 0 && <h2 className="heading">{i18n.t('conversation.during.done')}</h2>}
      <TickList label={i18n.t('conversation.during.done')} questions={asked} onAsked={onAsked} />
    </>
  );
}

function TickList({
  label,
  questions,
  onAsked,
}: {
  label: string;
  questions: readonly ChosenQuestion[];
  onAsked: AskingProps['onAsked'];
}) {
  if (questions.length === 0) return null;
  return (
    <ul className="asking-list" aria-label={label}>
      {questions.map(({ id, text, asked }) => (
        <li key={id}>
          <Tick checked={asked} onChange={(checked) => onAsked(id, checked)} label={text} />
        </li>
      ))}
    </ul>
  );
}
