import type { Person } from '@/lib/schema/person';
import type { Database } from './database';
import { foldWords } from './search-words';

/** More than this nobody reads; a longer list asks for another letter. */
const mostResults = 20;
/** How many the longest word may find before the others narrow them down. */
const mostCandidates = 200;

/**
 * People who have, for each word of the query, a word that begins with it: in the name, the headline, company, place, a
 * topic or a note. Those whose name matches come first. At most twenty; none for a query without a word.
 */
export async function searchPeople(db: Database, query: string): Promise<Person[]> {
  const wanted = foldWords(query).sort((one, other) => other.length - one.length);
  const [rarest] = wanted;
  if (rarest === undefined) return [];
  const candidates = await db.people.where('words').startsWith(rarest).distinct().limit(mostCandidates).toArray();
  return candidates
    .filter(({ words }) => wanted.every((word) => words.some((have) => have.startsWith(word))))
    .sort((one, other) => nameMatches(other, wanted) - nameMatches(one, wanted))
    .slice(0, mostResults);
}

function nameMatches({ profile, corrections }: Person, wanted: string[]): number {
  const name = foldWords(corrections.fullName ?? profile.fullName ?? '');
  return wanted.filter((word) => name.some((have) => have.startsWith(word))).length;
}
