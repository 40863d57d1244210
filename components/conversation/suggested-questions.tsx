import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { fitWords } from './conversation-words';
import type { PlannedQuestion } from './planned-question';

/** So many at a time: more is a list to read instead of a choice. */
const shown = 5;

/** More questions that fit this person, a few at a time. */
export function SuggestedQuestions({
  suggestions,
  full,
  onAdd,
}: {
  suggestions: readonly PlannedQuestion[];
  full: boolean;
  onAdd: (id: string) => void;
}) {
  const [from, setFrom] = useState(0);
  const start = from < suggestions.length ? from : 0;
  return (
    <section className="asks-more" aria-labelledby="talk-more">
      <header className="asks-head">
        <h3 id="talk-more" className="heading">
          {i18n.t('conversation.questions.more')}
        </h3>
        {full ? (
          <p className="small soft">{i18n.t('conversation.questions.eight')}</p>
        ) : (
          suggestions.length > shown && (
            <Button kind="text" className="small" onClick={() => setFrom(start + shown)}>
              {i18n.t('conversation.questions.others')}
            </Button>
          )
        )}
      </header>
      <ul>
        {suggestions.slice(start, start + shown).map(({ id, text, fits }) => (
          <li key={id} className="asks-row">
            <IconButton
              small
              icon="plus"
              label={i18n.t('conversation.questions.addOne', { question: text })}
              disabled={full}
              onClick={() => onAdd(id)}
            />
            <div>
              <p lang="en" dir="auto">
                {text}
              </p>
              {fits.length > 0 && <p className="small faint">{fits.map(fitWords).join(' · ')}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
