import { isSameEmployer } from '@/lib/profile/same-name';

/** What tells two records of one person. */
export interface Likeness {
  id: string;
  name: string;
  company: string | null;
  slug: string | null;
  /** Ids of people the user said to be others, or `slug:…` of one who had no record then. */
  others?: readonly string[] | undefined;
}

export interface Duplicate {
  one: string;
  other: string;
  /** *exact*: the same address on LinkedIn. *likely*: the same name, and the company is the same or unknown of one. */
  how: 'exact' | 'likely';
}

/** More than this nobody looks through. */
const most = 50;
/** Of a list in which everybody has one name, so many pairs are looked at. */
const mostLookedAt = 5_000;

/**
 * Pairs of records that may be one person, the certain ones first, at most fifty. Two people of one name at two companies
 * are two people.
 */
export function findDuplicates(people: readonly Likeness[]): Duplicate[] {
  const named = pairsBy(people, ({ name }) => foldName(name));
  const exact = pairsBy(people, ({ slug }) => slug ?? '').map((pair) => duplicate(pair, 'exact'));
  const known = new Set(exact.map(({ one, other }) => `${one} ${other}`));
  const likely = named
    .slice(0, mostLookedAt)
    .filter(isLikely)
    .map((pair) => duplicate(pair, 'likely'));
  return [...exact, ...likely.filter(({ one, other }) => !known.has(`${one} ${other}`))].slice(0, most);
}

type Pair = readonly [Likeness, Likeness];

function duplicate([one, other]: Pair, how: Duplicate['how']): Duplicate {
  return { one: one.id, other: other.id, how };
}

function isLikely([one, other]: Pair): boolean {
  if (isSaidOther(one, other) || isSaidOther(other, one)) return false;
  return one.company === null || other.company === null || isSameEmployer(one.company, other.company);
}

function isSaidOther({ others }: Likeness, { id, slug }: Likeness): boolean {
  return others?.some((other) => other === id || other === `slug:${slug}`) ?? false;
}

/** Pairs of those with the same key (not the empty one), each with the five before it. */
function pairsBy(people: readonly Likeness[], keyOf: (person: Likeness) => string): Pair[] {
  const last = new Map<string, Likeness[]>();
  const pairs: Pair[] = [];
  for (const person of people) {
    const key = keyOf(person);
    if (key === '') continue;
    const before = last.get(key) ?? [];
    // A name that everybody has would make a pair of each with each.
    for (const one of before.slice(-5)) pairs.push([one, person]);
    last.set(key, [...before.slice(-5), person]);
  }
  return pairs;
}

function foldName(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
