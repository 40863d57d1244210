import { i18n } from '#i18n';
import type { Owed } from '@/lib/cadence/owed';
import { exactDay } from '@/lib/ui/day-words';
import { numberWords, spanWords } from '@/lib/ui/span-words';
import { timeWords } from '@/lib/ui/time-words';
import { onDayWords, onPastDayWords } from './on-day-words';

interface Circumstances {
  /** Local day. */
  today: string;
  /** BCP 47. */
  locale: string;
  /** Whom a report-back speaks of. */
  about?: string | undefined;
}

/**
 * Why something is due, as a person would say it, days in words: "You wrote on 3 November and haven't heard. After two
 * weeks, it is time to write again." The sentences are in the locale file.
 */
export function becauseWords(
  { kind, because }: Pick<Owed, 'kind' | 'because'>,
  { today, locale, about = '' }: Circumstances,
): string {
  const day = onPastDayWords(because.on, today, locale);
  switch (because.reason) {
    case 'listed':
      return i18n.t('because.listed', { day });
    case 'no-answer':
      return kind === 'let-go'
        ? i18n.t('because.letGo', { day, count: numberWords(because.followUps + 1) })
        : i18n.t('because.noAnswer', { day, span: spanWords(because.days) });
    case 'said-later':
      return because.until === undefined
        ? i18n.t('because.saidLater', { day, span: spanWords(because.days) })
        : i18n.t('because.saidLaterUntil');
    case 'said-yes':
      return i18n.t('because.saidYes', { day });
    case 'cancelled':
      return i18n.t('because.cancelled', { day });
    case 'conversation-ahead': {
      const ahead = onDayWords(because.day, today, locale);
      return because.time === undefined
        ? i18n.t('because.ahead', { day: ahead })
        : i18n.t('because.aheadAt', { day: ahead, time: timeWords(because.time, locale) });
    }
    case 'conversation-past':
      return i18n.t('because.past', { day: onPastDayWords(because.day, today, locale) });
    case 'met':
      return because.on === today ? i18n.t('because.metToday') : i18n.t('because.met', { day });
    case 'said-no':
      return i18n.t('because.saidNo', { day });
    case 'promised':
      return because.dueOn === undefined
        ? i18n.t('because.promised', { day, what: because.what })
        : i18n.t('because.promisedBy', { what: because.what, due: exactDay(because.dueOn, today, locale) });
    case 'they-promised':
      return because.dueOn === undefined
        ? i18n.t('because.theyPromised', { day, what: because.what })
        : i18n.t('because.theyPromisedBy', { what: because.what, due: exactDay(because.dueOn, today, locale) });
    case 'met-introduced':
      return i18n.t('because.metIntroduced', { name: about, day });
    case 'advice-taken':
      return i18n.t('because.adviceTaken', { day });
    case 'last-contact':
      return i18n.t('because.lastContact', { day, span: spanWords(because.days) });
  }
}
