import { i18n } from '#i18n';
import { clockWords, type TimerReading } from '@/lib/interview/timer';
import { clockLine, clockSector } from './clock-sector';
import './conversation-clock.css';

const centre = 104;
const marks = Array.from({ length: 60 }, (_, minute) => clockLine(centre, minute % 5 ? 94 : 90, 98, minute / 60)).join(
  '',
);

/**
 * The mark as the conversation's clock: the agreed minutes of the face in a tint, what is left of them filled. `reading` is
 * null before it starts.
 */
export function ConversationClock({ minutes, reading }: { minutes: number; reading: TimerReading | null }) {
  // Over an hour, the whole face stands for the whole time.
  const face = Math.max(60, minutes) * 60_000;
  const agreed = (minutes * 60_000) / face;
  const remaining = reading ? reading.remaining : minutes * 60_000;
  const words = i18n.t('conversation.during.minutesLeft', Math.ceil(remaining / 60_000), { minutes: String(minutes) });
  return (
    <svg className={`clock clock-${reading?.phase ?? 'still'}`} viewBox="0 0 208 208" role="img" aria-label={words}>
      <circle className="clock-face" cx={centre} cy={centre} r="102" />
      <path className="clock-marks" d={marks} />
      <Sector className="clock-agreed" from={0} to={agreed} />
      <Sector className="clock-left" from={agreed - remaining / face} to={agreed} />
    </svg>
  );
}

function Sector({ className, from, to }: { className: string; from: number; to: number }) {
  if (to - from <= 0) return null;
  if (to - from >= 1) return <circle className={className} cx={centre} cy={centre} r="84" />;
  return <path className={className} d={clockSector(centre, 84, from, to)} />;
}

/** The time left in figures, and until when; past the end, since when. `until` is the end as wall-clock time. */
export function ClockFigures({ reading, until }: { reading: TimerReading; until: string }) {
  const isOver = reading.phase === 'over';
  return (
    <div className="clock-words">
      <p className={isOver ? 'clock-figures overdue' : 'clock-figures'} role="timer">
        {isOver ? `+${clockWords(Math.floor(reading.overBy / 1_000) * 1_000)}` : clockWords(reading.remaining)}
      </p>
      <p className="soft">
        {isOver
          ? i18n.t('conversation.during.overBy', { time: until })
          : i18n.t('conversation.during.left', { time: until })}
      </p>
    </div>
  );
}
