import { i18n } from '#i18n';
import type { Topic } from '@/lib/schema/topic';
import { changeTopics, type Topics, takeTopicsBack } from '@/lib/store/change-topics';
import { database } from '@/lib/store/database';
import { changeWithUndo } from './change-with-undo';
import { showFailure } from './show-failure';

/** Makes a topic the current one; one that is new is added to the others. With undo. */
export async function beginTopic(topic: Topic): Promise<void> {
  await change(
    ({ topics }) => ({
      // Its place stays: whoever was listed without a topic belongs to the first.
      topics: topics.some(({ name }) => name === topic.name)
        ? topics.map((known) => (known.name === topic.name ? topic : known))
        : [...topics, topic],
      current: topic.name,
    }),
    i18n.t('toast.topicBegun', { name: topic.name }),
  );
}

/** Makes a topic the current one. Choosing the other one again undoes it, so nothing else offers to. */
export async function chooseTopic(name: string): Promise<void> {
  try {
    await changeTopics(database, ({ topics }) => ({ topics, current: name }));
  } catch (error) {
    showFailure(error);
  }
}

/** Takes a topic away, with undo; its people stay. The first of the others becomes the current one, if it was current. */
export async function removeTopic(removed: string): Promise<void> {
  await change(
    ({ topics, current }) => {
      const left = topics.filter(({ name }) => name !== removed);
      return { topics: left, current: current === removed ? (left[0]?.name ?? null) : current };
    },
    i18n.t('toast.topicRemoved', { name: removed }),
  );
}

function change(to: (now: Topics) => Topics, words: string): Promise<boolean> {
  return changeWithUndo(async () => {
    const done = await changeTopics(database, to);
    return () => takeTopicsBack(database, done);
  }, words);
}
