import { createContext, type ReactNode, useContext } from 'react';
import { exactDay, pastDayWords, untilWords, weekdayWords } from '@/lib/ui/day-words';

interface Calendar {
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  /** BCP 47, as the browser's interface speaks. */
  locale: string;
}

const CalendarContext = createContext<Calendar>({ today: '1970-01-01', locale: 'en' });

/** Tells every `Day` below which day it is and whose words to use. */
export function CalendarProvider({ today, locale, children }: Calendar & { children: ReactNode }) {
  return <CalendarContext value={{ today, locale }}>{children}</CalendarContext>;
}

/** Today and the locale, for words that no `Day` can show. */
export function useCalendar(): Calendar {
  return useContext(CalendarContext);
}

const forms = { until: untilWords, past: pastDayWords, weekday: weekdayWords };

/** A day as a person says it (`exact`: in full), with the exact day as its title. */
export function Day({ on, form }: { on: string; form: keyof typeof forms | 'exact' }) {
  const { today, locale } = useCalendar();
  const exact = exactDay(on, today, locale);
  return (
    <time dateTime={on} title={exact}>
      {form === 'exact' ? exact : forms[form](on, today, locale)}
    </time>
  );
}
