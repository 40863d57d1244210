import { i18n } from '#i18n';
import { channelWords, momentWords } from '@/components/draft/choice-words';
import type { Quarters } from '@/components/ui/quarter-arc';
import type { HistoryEvent } from '@/lib/schema/event';
import { exactDay } from '@/lib/ui/day-words';
import { timeWords } from '@/lib/ui/time-words';

export interface EventWords {
  title: string;
  /** Quieter, beside it. */
  aside?: string | undefined;
  /** What was said or noted, below it. */
  text?: string | undefined;
  /** Where a step on the way was taken, its glyph. */
  glyph?: Quarters | 'resting';
}

interface Circumstances {
  today: string;
  locale: string;
  /** The name of someone the history speaks of. */
  nameOf: (id: string) => string;
  /** What was promised under this id. */
  promiseOf: (promise: string) => string;
}

/** An event of the history in words. */
export function eventWords(event: Exclude<HistoryEvent, { type: 'voided' }>, at: Circumstances): EventWords {
  const words = (key: EventKey) => i18n.t(`personPage.events.${key}`);
  switch (event.type) {
    case 'listed':
      return { title: words('listed'), aside: event.topic, glyph: 0 };
    case 'sent':
      return {
        title: momentWords(event.moment),
        aside: event.text === '' ? i18n.t('personPage.anotherWay') : channelWords(event.channel),
        glyph: 1,
      };
    case 'answered':
      return {
        title: i18n.t(`sent.answers.${event.answer}`),
        aside: event.until && i18n.t('personPage.until', { day: exactDay(event.until, at.today, at.locale) }),
        glyph: event.answer === 'yes' ? 2 : 0,
      };
    case 'scheduled':
      return { title: words('scheduled'), aside: dateWords(event, at), text: event.where, glyph: 2 };
    case 'met':
      return {
        title: words('met'),
        aside: event.minutes === undefined ? undefined : i18n.t('choices.minutesLong', { minutes: event.minutes }),
        text: event.notes,
        glyph: 3,
      };
    case 'promised':
      return {
        title: words(event.by === 'me' ? 'promisedByMe' : 'promisedByThem'),
        aside: event.what,
        ...(event.dueOn && { text: i18n.t('personPage.by', { day: exactDay(event.dueOn, at.today, at.locale) }) }),
      };
    case 'kept':
      return { title: words('kept'), aside: at.promiseOf(event.promise) };
    case 'introduced':
      return { title: i18n.t('personPage.events.introduced', { name: at.nameOf(event.to) }) };
    case 'touched':
      return {
        title: i18n.t(`personPage.touches.${event.how}`),
        text: 'text' in event ? String(event.text) : undefined,
      };
    case 'snoozed':
      return { title: words('snoozed'), aside: exactDay(event.until, at.today, at.locale) };
    case 'rested':
      return { title: words('rested'), glyph: 'resting' };
    case 'reopened':
      return { title: words('reopened') };
    case 'cancelled':
      return { title: words('cancelled') };
  }
}

type EventKey =
  | 'listed'
  | 'scheduled'
  | 'met'
  | 'promisedByMe'
  | 'promisedByThem'
  | 'kept'
  | 'snoozed'
  | 'rested'
  | 'reopened'
  | 'cancelled';

function dateWords(event: Extract<HistoryEvent, { type: 'scheduled' }>, { today, locale }: Circumstances): string {
  const day = exactDay(event.day, today, locale);
  return event.time === undefined ? day : i18n.t('today.at', { day, time: timeWords(event.time, locale) });
}
