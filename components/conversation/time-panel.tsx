import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { type AgendaStep, stepAt } from '@/lib/interview/agenda';
import type { TimerReading } from '@/lib/interview/timer';
import { AgendaList } from './agenda-list';
import { ClockFigures, ConversationClock } from './conversation-clock';

interface TimePanelProps {
  reading: TimerReading | null;
  minutes: number;
  /** The agreed end as wall-clock time, once the clock runs. */
  until: string;
  agenda: readonly AgendaStep[];
  onStart: () => void;
}

/** The clock and the agenda. Two minutes before the end, and at it, one quiet line says so (GUIDANCE F3). */
export function TimePanel({ reading, minutes, until, agenda, onStart }: TimePanelProps) {
  return (
    <section className="time-panel" aria-label={i18n.t('conversation.during.time')}>
      <ConversationClock minutes={minutes} reading={reading} />
      {reading ? (
        <ClockFigures reading={reading} until={until} />
      ) : (
        <div className="clock-words">
          <p className="soft">{i18n.t('conversation.during.notStarted')}</p>
          <Button onClick={onStart}>{i18n.t('conversation.during.start')}</Button>
        </div>
      )}
      <p className={reading?.phase === 'over' ? 'time-cue overdue' : 'time-cue due'} role="status">
        {reading && reading.phase !== 'running' && i18n.t(`conversation.during.${reading.phase}`)}
      </p>
      <div className="time-agenda">
        <AgendaList agenda={agenda} now={reading ? (stepAt(agenda, reading.elapsedMinutes) ?? null) : null} />
      </div>
    </section>
  );
}
