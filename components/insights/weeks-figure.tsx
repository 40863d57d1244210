import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { i18n } from '#i18n';
import { useCalendar } from '@/components/ui/day';
import type { Week } from '@/lib/insights/weeks';
import { shortDay } from '@/lib/ui/day-words';
import { FigureTable } from './figure-table';
import { useWidth } from './use-width';
import './weeks-figure.css';

const height = 96;
/** Under the bars: the days. */
const foot = 20;

/** Letters and conversations, week by week. Weeks without any are as good as others, and look it. */
export function WeeksFigure({ weeks }: { weeks: readonly Week[] }) {
  const { today, locale } = useCalendar();
  const [box, width] = useWidth();
  const dayOf = (week: Week) => shortDay(week.from, today, locale);
  const letters = weeks.reduce((sum, week) => sum + week.letters, 0);
  const conversations = weeks.reduce((sum, week) => sum + week.conversations, 0);
  return (
    <div ref={box} className="weeks-place">
      <p className="weeks-says">
        <span className="weeks-key weeks-key-letters" aria-hidden="true" />
        {`${i18n.t('insights.weeks.letters', letters)} `}
        <span className="weeks-key weeks-key-conversations" aria-hidden="true" />
        {i18n.t('insights.weeks.conversations', conversations)}
      </p>
      {width > 0 && <WeekBars weeks={weeks} width={width} dayOf={dayOf} />}
      <FigureTable
        caption={i18n.t('insights.weeks.title')}
        head={[
          i18n.t('insights.weeks.week'),
          i18n.t('insights.weeks.lettersHead'),
          i18n.t('insights.weeks.conversationsHead'),
        ]}
        rows={weeks.map((week) => [dayOf(week), week.letters, week.conversations])}
      />
    </div>
  );
}

interface WeekBarsProps {
  weeks: readonly Week[];
  width: number;
  dayOf: (week: Week) => string;
}

function WeekBars({ weeks, width, dayOf }: WeekBarsProps) {
  const x = scaleBand({ domain: weeks.map(({ from }) => from), range: [0, width], padding: 0.35 });
  const most = Math.max(...weeks.map((week) => week.letters + week.conversations), 4);
  const y = scaleLinear({ domain: [0, most], range: [0, height - foot - 4] });
  const isTold = (at: number) => at === 0 || at === weeks.length - 1;
  return (
    <svg className="weeks" width={width} height={height} aria-hidden="true" focusable="false">
      <line className="weeks-line" x1="0" x2={width} y1={height - foot + 0.5} y2={height - foot + 0.5} />
      {weeks.map((week, at) => {
        const bar = { x: x(week.from) ?? 0, width: x.bandwidth() };
        const met = y(week.conversations);
        const sent = y(week.letters);
        return (
          <g key={week.from}>
            <Bar className="weeks-conversations" {...bar} y={height - foot - met} height={met} />
            <Bar className="weeks-letters" {...bar} y={height - foot - met - sent} height={sent} />
            {isTold(at) && (
              <text
                className="weeks-day"
                x={at === 0 ? bar.x : bar.x + bar.width}
                y={height - 4}
                textAnchor={at === 0 ? 'start' : 'end'}
              >
                {dayOf(week)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
