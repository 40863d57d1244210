import { useMemo } from 'react';
import { addDays } from '@/lib/cadence/days';
import { type Postponed, spreadPile } from '@/lib/cadence/spread-pile';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Settings } from '@/lib/schema/settings';
import type { DueNow } from './use-due';

/** One offer is for one absence; a pile within this time is the same one. */
const sameAbsenceDays = 14;

/** The settings that decide whether a pile is offered, and over which days. */
export const pileSettings = ['pileOfferedOn', 'quietWeekdays', 'quietDays'] as const;

/** How a pile could be spread over the coming days; none where there is no pile, or it was offered already. */
export function usePile(
  due: DueNow | undefined,
  settings: Pick<Settings, (typeof pileSettings)[number]> | undefined,
  today: LocalDay,
): readonly Postponed[] {
  return useMemo(() => {
    if (due === undefined || settings === undefined) return [];
    const { pileOfferedOn, quietWeekdays, quietDays } = settings;
    if (pileOfferedOn !== null && pileOfferedOn > addDays(today, -sameAbsenceDays)) return [];
    const isQuiet = (day: LocalDay) =>
      quietDays.includes(day) || quietWeekdays.includes(Temporal.PlainDate.from(day).dayOfWeek);
    return spreadPile(
      due.all.map(({ item }) => item),
      today,
      isQuiet,
    );
  }, [due, today, settings]);
}
