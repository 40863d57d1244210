import { i18n } from '#i18n';
import { followThread } from '@/lib/cadence/follow-thread';
import { applyCorrections, nameOf } from '@/lib/profile/apply-corrections';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Profile } from '@/lib/schema/profile';
import { arrangedIn } from '@/lib/ui/conversation-for';
import { pastDayWords, weekdayWords } from '@/lib/ui/day-words';
import { timeWords } from '@/lib/ui/time-words';
import type { OpenConversation } from '@/lib/ui/use-conversation';
import type { NamedPerson } from './after-view';
import type { AskedRequest } from './asked-letter';
import type { PromiseRow } from './promise-list';
import type { PathJob } from './their-path';

/** Where nothing was arranged: B4's middle. */
const usualMinutes = 20;

/** What every phase of a conversation shows of it. */
export interface ConversationFacts {
  name: string;
  profile: Profile;
  arranged: Extract<HistoryEvent, { type: 'scheduled' }> | null;
  minutes: number;
  /** When, how long and where, in words. */
  when: string;
  request: AskedRequest | null;
  jobs: PathJob[];
}

/** Reads what there is to show out of an open conversation; `today` and `locale` for words. */
export function conversationFacts(
  { person, history, conversation }: OpenConversation,
  { today, locale }: { today: string; locale: string },
): ConversationFacts {
  const arranged = arrangedIn(history);
  const profile = applyCorrections(person.profile, person.corrections);
  const asked = history.findLast((event) => event.type === 'sent' && requests.has(event.moment));
  const minutes =
    conversation.minutes ?? arranged?.minutes ?? (asked?.type === 'sent' ? asked.minutes : undefined) ?? usualMinutes;
  return {
    name: nameOf(person),
    profile,
    arranged,
    minutes,
    when:
      conversation.phase === 'after'
        ? spokeWords(history, { today, locale })
        : whenWords(arranged, minutes, { today, locale }),
    request: asked?.type === 'sent' ? { text: asked.text, on: asked.on } : null,
    jobs: jobsOf(profile),
  };
}

const requests = new Set(['request', 'reconnect', 'ask-introduction']);

function whenWords(
  arranged: ConversationFacts['arranged'],
  minutes: number,
  { today, locale }: { today: string; locale: string },
): string {
  const time = { minutes: String(minutes) };
  if (!arranged) return i18n.t('conversation.when.none', time);
  const day = weekdayWords(arranged.day, today, locale);
  const when = arranged.time ? i18n.t('conversation.when.both', { day, time: timeWords(arranged.time, locale) }) : day;
  return arranged.where
    ? i18n.t('conversation.when.where', { when, ...time, where: arranged.where })
    : i18n.t('conversation.when.at', { when, ...time });
}

/** When and how long one spoke last. */
function spokeWords(history: readonly HistoryEvent[], { today, locale }: { today: string; locale: string }): string {
  const met = history.findLast((event) => event.type === 'met');
  if (!met) return '';
  const day = pastDayWords(met.on, today, locale);
  return met.minutes === undefined
    ? i18n.t('conversation.when.spoke', { day })
    : i18n.t('conversation.when.spokeFor', { day, minutes: String(met.minutes) });
}

function jobsOf({ experience }: Profile): PathJob[] {
  if (typeof experience === 'string') return [];
  return experience
    .flatMap(({ title, company, dates }) => (title === null ? [] : [{ title, company, dates }]))
    .slice(0, mostJobs);
}

/** More is a life's story. */
const mostJobs = 6;

/** Promises of a history, in the order in which they were made; of two with one id the later stands. */
export function promisesOf(history: readonly HistoryEvent[]): PromiseRow[] {
  const kept = new Set(history.flatMap((event) => (event.type === 'kept' ? [event.promise] : [])));
  const rows = new Map<string, PromiseRow>();
  for (const event of history) {
    if (event.type !== 'promised') continue;
    const { promise: id, by, what, dueOn } = event;
    rows.set(id, { id, by, what, dueOn: dueOn ?? null, kept: kept.has(id) });
  }
  return [...rows.values()];
}

/** Whether they were thanked for the last conversation. */
export function isThanked(history: readonly HistoryEvent[]): boolean {
  return followThread(history).met?.thanked ?? false;
}

/** Someone as a list shows them. */
export function namedPerson(person: OpenConversation['person']): NamedPerson {
  return { id: person.id, name: nameOf(person) };
}
