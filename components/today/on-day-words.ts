import { i18n } from '#i18n';
import { daysUntil, pastDayWords, weekdayWords } from '@/lib/ui/day-words';

/** A coming day within a sentence: "tomorrow", "on Thursday", "on 7 December". */
export function onDayWords(day: string, today: string, locale: string): string {
  const words = weekdayWords(day, today, locale);
  const days = daysUntil(day, today);
  if (days === 0 || days === 1) return words;
  return i18n.t(days > 0 && days < 7 ? 'today.onWeekday' : 'today.onDay', { day: words });
}

/** A day that is past within a sentence: "today", "yesterday", "on Friday", "on 3 November". */
export function onPastDayWords(day: string, today: string, locale: string): string {
  const words = pastDayWords(day, today, locale);
  const days = daysUntil(day, today);
  if (days === 0 || days === -1) return words;
  return i18n.t(days < 0 && days > -7 ? 'today.onWeekday' : 'today.onPastDay', { day: words });
}
