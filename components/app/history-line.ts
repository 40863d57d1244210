import { i18n } from '#i18n';
import type { HistoryEvent } from '@/lib/schema/event';
import type { NoticedChange } from '@/lib/schema/person';
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

/** The one line about what is new with someone, when it is a reason to write; else null. */
export function newsLine(changes: NoticedChange[]): string | null {
  const news = changes.find(({ occasion }) => occasion !== null);
  switch (news?.occasion) {
    case 'new-employer':
      return i18n.t('changes.newEmployer', { after: news.after });
    case 'new-title':
      return i18n.t('changes.newTitle', { after: news.after });
    case 'connected':
      return i18n.t('changes.connected');
    default:
      return null;
  }
}
