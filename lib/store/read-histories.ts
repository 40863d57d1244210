import type { Database, EventRow } from './database';

/** The whole history of each of these people. Many at once are quick only inside one transaction. */
export async function readHistories(db: Database, people: readonly string[]): Promise<Map<string, EventRow[]>> {
  const histories = await Promise.all(people.map((id) => db.events.where('person').equals(id).toArray()));
  return new Map(people.map((id, index) => [id, histories[index] ?? []]));
}
