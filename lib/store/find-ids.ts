import type { Database } from './database';
import { foldWords } from './search-words';

/**
 * The ids of all people who have, for each word of the query, a word that begins with it (what `searchPeople` looks in).
 * null for a query without a word: then nobody is left out. Reads the index alone.
 */
export async function findIds(db: Database, query: string): Promise<ReadonlySet<string> | null> {
  const wanted = [...new Set(foldWords(query))];
  if (wanted.length === 0) return null;
  const found = await Promise.all(
    wanted.map(async (word) => new Set(await db.people.where('words').startsWith(word).primaryKeys())),
  );
  const [fewest = new Set<string>(), ...others] = found.sort((one, other) => one.size - other.size);
  return new Set([...fewest].filter((id) => others.every((ids) => ids.has(id))));
}
