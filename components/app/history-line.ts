import { i18n } from '#i18n';
import { onDayWords, onPastDayWords } from '@/components/today/on-day-words';
import type { EventType, HistoryEvent } from '@/lib/schema/event';
import type { NoticedChange } from '@/lib/schema/person';
import { timeWords } from '@/lib/ui/time-words';

const telling = new Set<EventType>(['sent', 'answered', 'scheduled', 'met', 'rested']);

/** The one line above a letter that says what went before; null before anything did. `history` is in order. */
export function historyLine(history: HistoryEvent[], today: string, locale: string): string | null {
  const last = history.findLast(({ type }) => telling.has(type));
  if (!last) return null;
  const day = onPastDayWords(last.on, today, locale);
  switch (last.type) {
    case 'sent':
      return i18n.t(last.text === '' ? 'history.doneAnotherWay' : 'history.wrote', { day });
    case 'answered':
      return i18n.t(`history.answered.${last.answer}`, { day });
    case 'rested':
      return i18n.t('history.resting', { day });
    case 'scheduled': {
      if (last.day < today) return i18n.t('history.wereToSpeak', { day: onPastDayWords(last.day, today, locale) });
      const ahead = onDayWords(last.day, today, locale);
      return last.time === undefined
        ? i18n.t('history.speak', { day: ahead })
        : i18n.t('history.speakAt', { day: ahead, time: timeWords(last.time, locale) });
    }
    case 'met':
      return i18n.t('history.met', { day });
    default:
      return null;
  }
}

/** The one line about what is new with someone: a reason to write before anything else; null where nothing changed. */
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
      return otherLine(changes);
  }
}

/** What was filled in for the first time is no news. */
function otherLine(changes: NoticedChange[]): string | null {
  for (const { field, before, after } of changes) {
    if (before === null) continue;
    if (field === 'headline') return i18n.t('changes.headline', { after });
    if (field === 'location') return i18n.t('changes.location', { after });
    if (field === 'fullName') return i18n.t('changes.fullName', { after });
  }
  return null;
}
