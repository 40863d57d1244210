import type { Topic } from '@/lib/schema/topic';
import { changeTopics } from '@/lib/store/change-topics';
import { database } from '@/lib/store/database';
import { showFailure } from './show-failure';

/** Makes a topic the current one; one that is new is added to the others. */
export async function beginTopic(topic: Topic): Promise<void> {
  await change((topics) => ({
    // Its place stays: whoever was listed without a topic belongs to the first.
    topics: topics.some(({ name }) => name === topic.name)
      ? topics.map((known) => (known.name === topic.name ? topic : known))
      : [...topics, topic],
    current: topic.name,
  }));
}

/** Makes a topic the current one. */
export async function chooseTopic(name: string): Promise<void> {
  await change((topics) => ({ topics, current: name }));
}

/** Takes a topic away; its people stay. The first of the others becomes the current one, if it was current. */
export async function removeTopic(removed: string): Promise<void> {
  await change((topics, current) => {
    const left = topics.filter(({ name }) => name !== removed);
    return { topics: left, current: current === removed ? (left[0]?.name ?? null) : current };
  });
}

async function change(to: Parameters<typeof changeTopics>[1]): Promise<void> {
  try {
    await changeTopics(database, to);
  } catch (error) {
    showFailure(error);
  }
}
