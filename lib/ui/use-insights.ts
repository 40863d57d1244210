import { useLiveQuery } from 'dexie-react-hooks';
import { type Insights, insightsOf } from '@/lib/insights/insights';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import { readAcquaintances } from '@/lib/store/read-acquaintances';

/** All insights as of `today`; undefined until computed. Follows the database. */
export function useInsights(today: LocalDay): Insights | undefined {
  return useLiveQuery(async () => insightsOf(await readAcquaintances(database), today), [today]);
}
