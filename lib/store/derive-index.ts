import { firstDueOn } from '@/lib/cadence/first-due-on';
import { followThread } from '@/lib/cadence/follow-thread';
import { policyFor } from '@/lib/cadence/policy-for';
import type { MetDays } from '@/lib/cadence/report-backs';
import { stageOf } from '@/lib/cadence/stage';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import type { Policy } from '@/lib/schema/policy';
import { searchWordsOf } from './search-words';

/**
 * The index of one person, from their whole history in any order. It doesn't depend on the day on which it is derived, so
 * that neither time nor a clock set back makes it wrong. Contact alone (messages that came from LinkedIn's export) puts
 * nobody on the list: their stage is null, and nothing is due. With who is archived nothing is due either.
 */
export function deriveIndex(
  person: Pick<Person, 'id' | 'profile' | 'corrections' | 'why' | 'keepInTouch' | 'notes' | 'archivedAt'>,
  events: readonly HistoryEvent[],
  metDays: MetDays,
  policy: Policy,
): Pick<Person, 'stage' | 'dueOn' | 'topic' | 'touchedOn' | 'words'> {
  const standing = standingEvents(events);
  const isOnList = standing.some((event) => event.type !== 'touched');
  const isInPlay = isOnList && person.archivedAt === undefined;
  return {
    stage: isOnList ? stageOf(events) : null,
    dueOn: isInPlay ? firstDueOn({ id: person.id, events }, metDays, policyFor(policy, person.keepInTouch)) : null,
    topic: topicOf(standing),
    touchedOn: followThread(standing).contactOn ?? undefined,
    words: searchWordsOf(person, standing),
  };
}

/** The topic of the last listing that named one. */
function topicOf(standing: readonly HistoryEvent[]): string | undefined {
  const listed = standing.findLast((event) => event.type === 'listed' && event.topic !== undefined);
  return listed?.type === 'listed' ? listed.topic : undefined;
}
