import type { Person } from '@/lib/schema/person';
import type { Database } from './database';
import { foldWords } from './search-words';

/** More than this nobody reads; a longer list asks for another letter. */
const mostResults = 20;
/** How many entries of the index are looked at for a word alone, and for one of several that narrow each other down. */
const mostAlone = 60;
const mostTogether = 150;

/**
 * People who have, for each word of the query, a word that begins with it: in the name, the headline, company, place, a
 * topic or a note. Those whose name matches come first. At most twenty; none for a query without a word. A word that more
 * have than are looked at is left to the others to narrow down; where all words are so common, some people stay unfound
 * until another letter is typed.
 */
export async function searchPeople(db: Database, query: string): Promise<Person[]> {
  const wanted = foldWords(query).sort((one, other) => other.length - one.length);
  const most = wanted.length === 1 ? mostAlone : mostTogether;
  const found = new Map<string, Person>();
  for (const word of wanted) {
    // One request to the database, unlike `distinct()`: who has several such words comes several times.
    const people = await db.people.where('words').startsWith(word).limit(most).toArray();
    for (const person of people) found.set(person.id, person);
    if (people.length < most) break;
  }
  return [...found.values()]
    .filter(({ words }) => wanted.every((word) => words.some((have) => have.startsWith(word))))
    .sort((one, other) => nameMatches(other, wanted) - nameMatches(one, wanted))
    .slice(0, mostResults);
}

function nameMatches({ profile, corrections }: Person, wanted: string[]): number {
  const name = foldWords(corrections.fullName ?? profile.fullName ?? '');
  return wanted.filter((word) => name.some((have) => have.startsWith(word))).length;
}
