import type { Channel } from '@/lib/schema/event';
import type { LinkKind } from '@/lib/schema/link';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Acquaintance } from './acquaintance';
import { type Answers, answersByChannel, answersByLink, answersByMinutes } from './answers';
import { countFlow, type Flow } from './flow';
import { countGiven, type GivenAndReceived } from './given';
import { type Lead, leadTrees } from './leads';
import { countTopics, type TopicCount } from './topics';
import { countWeeks, type Week } from './weeks';

/** Everything the page of insights shows. */
export interface Insights {
  /** The day of the first event; null before there is any. */
  since: LocalDay | null;
  flow: Flow;
  channels: Answers<Channel>[];
  links: Answers<LinkKind>[];
  minutes: Answers<number>[];
  topics: TopicCount[];
  leads: Lead[];
  given: GivenAndReceived;
  weeks: Week[];
}

/** How many weeks are looked at. */
const weeksShown = 16;

/** All insights of these people, those who are or were on the list, as of `today`. */
export function insightsOf(people: readonly Acquaintance[], today: LocalDay): Insights {
  const days = people.flatMap(({ events: [first] }) => (first ? [first.on] : []));
  return {
    since: days.reduce<LocalDay | null>((least, day) => (least === null || day < least ? day : least), null),
    flow: countFlow(people),
    channels: answersByChannel(people),
    links: answersByLink(people),
    minutes: answersByMinutes(people),
    topics: countTopics(people),
    leads: leadTrees(people),
    given: countGiven(people),
    weeks: countWeeks(people, today, weeksShown),
  };
}
