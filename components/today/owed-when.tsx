import { i18n } from '#i18n';
import { Day, useCalendar } from '@/components/ui/day';
import { Phrase } from '@/components/ui/phrase';
import { daysUntil } from '@/lib/ui/day-words';
import type { OwedItem } from './owed-item';

/** Since when, in clay; today or soon, in ochre: "since Friday", "tomorrow at 10:30". */
export function OwedWhen({ item }: { item: OwedItem }) {
  const { today } = useCalendar();
  if (daysUntil(item.on, today) < 0) {
    return (
      <span className="overdue">
        <Phrase say={(day) => i18n.t('today.since', { day })}>
          <Day on={item.on} form="past" />
        </Phrase>
      </span>
    );
  }
  const { time } = item;
  const day = <Day on={item.on} form="until" />;
  return (
    <span className="due">
      {time ? <Phrase say={(place) => i18n.t('today.at', { day: place, time })}>{day}</Phrase> : day}
    </span>
  );
}
