import { i18n } from '#i18n';
import { useCalendar } from '@/components/ui/day';
import { daysUntil, exactDay, untilWords } from '@/lib/ui/day-words';
import './fortnight.css';

/** More strokes than this would be a grey band. */
const mostDays = 42;
const width = 360;

/** The days between a letter and its reminder as a picture: a stroke a day, from a filled circle to an empty one. */
export function Fortnight({ from, to }: { from: string; to: string }) {
  const { today, locale } = useCalendar();
  const days = Math.max(1, daysUntil(to, from));
  const strokes = days <= mostDays ? days : Math.round(days / 7);
  const label = i18n.t('sent.picture', days, {
    from: untilWords(from, today, locale),
    to: exactDay(to, today, locale),
  });
  return (
    <div className="fortnight">
      <svg className="fortnight-picture" viewBox={`0 0 ${width} 20`} role="img" aria-label={label}>
        {Array.from({ length: strokes - 1 }, (_, index) => {
          const x = Math.round(6 + ((index + 1) * (width - 12)) / strokes) + 0.5;
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no identity but their place.
          return <path key={index} className="fortnight-day" d={`M${x} 15v4`} />;
        })}
        <path className="fortnight-day" d={`M0 19.5h${width}`} />
        <circle className="fortnight-from" cx="6" cy="9" r="6" />
        <circle className="fortnight-to" cx={width - 6} cy="9" r="5.25" />
      </svg>
      <div className="fortnight-ends small faint">
        <span>{untilWords(from, today, locale)}</span>
        <span>{untilWords(to, today, locale)}</span>
      </div>
    </div>
  );
}
