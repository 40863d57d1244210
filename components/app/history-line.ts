import { i18n } from '#i18n';
import type { HistoryEvent } from '@/lib/schema/event';
import { pastDayWords } from '@/lib/ui/day-words';

/** The one line above a letter that says what went before; null before anything did. `history` is in order. */
export function historyLine(history: HistoryEvent[], today: string, locale: string): string | null {
  const last = history.findLast((event) => event.type === 'sent' || event.type === 'answered' || event.type === 'met');
  if (!last) return null;
  const day = pastDayWords(last.on, today, locale);
  switch (last.type) {
    case 'sent':
      return i18n.t('history.wrote', { day });
    case 'answered':
      return i18n.t(`history.answered.${last.answer}`, { day });
    case 'met':
      return i18n.t('history.met', { day });
  }
}
