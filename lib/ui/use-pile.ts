import { useMemo } from 'react';
import { addDays } from '@/lib/cadence/days';
import { type Postponed, spreadPile } from '@/lib/cadence/spread-pile';
import type { LocalDay } from '@/lib/schema/local-day';
import type { DueNow } from './use-due';
import { useSetting } from './use-setting';

/** One offer is for one absence; a pile within this time is the same one. */
const sameAbsenceDays = 14;

/** How a pile could be spread over the coming days; none where there is no pile, or it was offered already. */
export function usePile(due: DueNow | undefined, today: LocalDay): readonly Postponed[] {
  const offeredOn = useSetting('pileOfferedOn');
  const quietWeekdays = useSetting('quietWeekdays');
  const quietDays = useSetting('quietDays');
  return useMemo(() => {
    const isOffered = offeredOn === undefined || (offeredOn !== null && offeredOn > addDays(today, -sameAbsenceDays));
    if (due === undefined || isOffered || quietWeekdays === undefined || quietDays === undefined) return [];
    const isQuiet = (day: LocalDay) =>
      quietDays.includes(day) || quietWeekdays.includes(Temporal.PlainDate.from(day).dayOfWeek);
    return spreadPile(
      due.all.map(({ item }) => item),
      today,
      isQuiet,
    );
  }, [due, today, offeredOn, quietWeekdays, quietDays]);
}
