import type { Topic } from '@/lib/schema/topic';
import type { Database } from './database';
import { readSetting, writeSetting } from './settings';

/** The topics, in the order in which they began, and which of them is current. */
export interface Topics {
  topics: Topic[];
  current: string | null;
}

/** A change of the topics: how they stood before it and after. */
export interface TopicsChange {
  before: Topics;
  after: Topics;
}

/**
 * Changes the topics and the current one together, from what they are now: two windows can't part the two. Resolves with
 * what was changed, so that it can be taken back.
 */
export async function changeTopics(db: Database, to: (now: Topics) => Topics): Promise<TopicsChange> {
  return db.transaction('rw', db.settings, async () => {
    const before = { topics: await readSetting(db, 'topics'), current: await readSetting(db, 'currentTopic') };
    const after = to(before);
    await writeSetting(db, 'topics', after.topics);
    await writeSetting(db, 'currentTopic', after.current);
    return { before, after };
  });
}

/** Takes a change of the topics back; what another window did since then stays. */
export async function takeTopicsBack(db: Database, change: TopicsChange): Promise<void> {
  await changeTopics(db, (now) => withoutChange(now, change));
}

function withoutChange(now: Topics, { before, after }: TopicsChange): Topics {
  const named = (topics: readonly Topic[], wanted: string) => topics.find(({ name }) => name === wanted);
  const topics = now.topics
    .filter(({ name }) => !named(after.topics, name) || named(before.topics, name))
    .map((topic) => named(before.topics, topic.name) ?? topic);
  before.topics.forEach((topic, place) => {
    // Back in its place: whoever was listed without a topic belongs to the first.
    if (!named(topics, topic.name) && !named(after.topics, topic.name)) topics.splice(place, 0, topic);
  });
  const current = now.current === after.current ? before.current : now.current;
  return { topics, current: current !== null && named(topics, current) ? current : (topics[0]?.name ?? null) };
}
