import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { Field } from '@/components/ui/field';
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
  /** The local day on which one spoke, while the clock isn't running. */
  spokeOn: string;
  onSpokeOn: (day: string) => void;
}

/** The clock and the agenda. Two minutes before the end, and at it, one quiet line says so (GUIDANCE F3). */
export function TimePanel({ reading, minutes, until, agenda, ...props }: TimePanelProps) {
  return (
    <section className="time-panel" aria-label={i18n.t('conversation.during.time')}>
      <ConversationClock minutes={minutes} reading={reading} />
      {reading ? <ClockFigures reading={reading} until={until} /> : <NoClock {...props} />}
      <p className={reading?.phase === 'over' ? 'time-cue overdue' : 'time-cue due'} role="status">
        {reading && reading.phase !== 'running' && i18n.t(`conversation.during.${reading.phase}`)}
      </p>
      <div className="time-agenda">
        <AgendaList agenda={agenda} now={reading ? (stepAt(agenda, reading.elapsedMinutes) ?? null) : null} />
      </div>
    </section>
  );
}

/** Without a clock: it can be started, or the conversation was on another day. */
function NoClock({ onStart, spokeOn, onSpokeOn }: Pick<TimePanelProps, 'onStart' | 'spokeOn' | 'onSpokeOn'>) {
  const { today } = useCalendar();
  return (
    <div className="clock-words">
      <p className="soft">{i18n.t('conversation.during.notStarted')}</p>
      {spokeOn === today && <Button onClick={onStart}>{i18n.t('conversation.during.start')}</Button>}
      <Field
        label={i18n.t('conversation.during.spokeOn')}
        type="date"
        required
        max={today}
        value={spokeOn}
        onChange={(day) => day !== '' && day <= today && onSpokeOn(day)}
      />
    </div>
  );
}
