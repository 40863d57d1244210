import type { Topic } from '@/lib/schema/topic';
import type { Database } from './database';
import { readSetting, writeSetting } from './settings';

/** The topics, in the order in which they began, and which of them is current. */
interface Topics {
  topics: Topic[];
  current: string | null;
}

/** Changes the topics and the current one together, from what they are now: two windows can't part the two. */
export async function changeTopics(
  db: Database,
  to: (topics: Topic[], current: string | null) => Topics,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const { topics, current } = to(await readSetting(db, 'topics'), await readSetting(db, 'currentTopic'));
    await writeSetting(db, 'topics', topics);
    await writeSetting(db, 'currentTopic', current);
  });
}
