import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/store/database';
import { readTopicList, type TopicList } from '@/lib/store/read-list';

/** The list of the current topic (GUIDANCE A1); undefined until read. Follows the database. */
export function useTopicList(): TopicList | undefined {
  return useLiveQuery(() => readTopicList(database));
}
