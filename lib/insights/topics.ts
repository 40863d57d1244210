import { type Acquaintance, hasMet } from './acquaintance';

/** Conversations on one topic. */
export interface TopicCount {
  /** null: people listed for no topic. */
  topic: string | null;
  /** With how many people there was one. */
  met: number;
  /** The name of who could be the next one: asked already, and not met; null when nobody is. */
  next: string | null;
}

/** Four or five conversations on one topic are enough (GUIDANCE A6). */
export const enoughConversations = { from: 4, to: 5 } as const;

/** Conversations by topic, the most first. Topics with nobody met and nobody on the way are there with nothing. */
export function countTopics(people: readonly Acquaintance[]): TopicCount[] {
  const counts = new Map<string | null, TopicCount>();
  for (const person of people) {
    const count = counts.get(person.topic) ?? { topic: person.topic, met: 0, next: null };
    const isMet = hasMet(person);
    const isNext = !isMet && count.next === null && person.events.some((event) => event.type === 'scheduled');
    counts.set(person.topic, {
      ...count,
      met: count.met + Number(isMet),
      next: isNext ? person.name : count.next,
    });
  }
  return [...counts.values()].sort((one, other) => other.met - one.met);
}
