import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ClockGlyph } from '@/components/ui/clock-glyph';
import { clockWords, readTimer } from '@/lib/interview/timer';
import { useNow } from './use-now';

/** A minute on the clock, to say the pitch aloud (GUIDANCE E1). */
export function Rehearsal() {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const now = useNow(startedAt !== null);
  const reading = startedAt === null ? null : readTimer(startedAt, 1, now);
  const isOver = reading?.phase === 'over';
  const toggle = () => setStartedAt(reading && !isOver ? null : Date.now());
  return (
    <div className="rehearsal">
      {reading && !isOver && (
        <span className="rehearsal-left" role="timer">
          <ClockGlyph turn={reading.remaining / 60_000} />
          {i18n.t('conversation.about.rehearseLeft', { time: clockWords(reading.remaining) })}
        </span>
      )}
      <span className="small soft" aria-live="polite">
        {isOver && i18n.t('conversation.about.rehearseDone')}
      </span>
      <Button kind="text" className="small is-accent" onClick={toggle}>
        {i18n.t(reading && !isOver ? 'conversation.about.rehearseStop' : 'conversation.about.rehearse')}
      </Button>
    </div>
  );
}
