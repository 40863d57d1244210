import { nameOf } from '@/lib/profile/apply-corrections';
import { firstNameOf } from '@/lib/profile/first-name';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import type { Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import { searchWordsOf } from '@/lib/store/search-words';
import type { Connection } from './export-contents';
import type { PersonChange } from './import-plan';
import { connectionKey } from './read-connection';
import { stableId } from './stable-id';

const source = 'linkedin-export';

/** A person as a connection in the export makes them: known, and not on the list. `now` is epoch ms. */
export function personOfConnection(connection: Connection, now: number): Person {
  const { slug, connectedOn, email } = connection;
  return {
    ...knownPerson(stableId('person', connectionKey(connection)), slug, profileOf(connection), now),
    ...(connectedOn !== null && { connectedOn }),
    ...(email !== null && { email }),
  };
}

/** Someone whom you wrote to and who is no connection: a name and an address. `now` is epoch ms. */
export function personOfLetter(slug: string, name: string, now: number): Person {
  const profile = {
    ...unknownProfile,
    publicId: slug,
    fullName: name,
    firstName: firstNameOf(name, { slug }),
    sources: { fullName: source },
  };
  return knownPerson(stableId('person', slug), slug, profile, now);
}

/**
 * What a connection changes of a person who is known, or null if nothing. A page that was read, and what the user typed, know
 * better than the export, which then only fills gaps; what an export said before, a later export may say anew.
 */
export function changeByConnection(person: Person, connection: Connection, now: number): PersonChange | null {
  const { profile } = person;
  const isFromExport = person.readAt === null && person.importedAt !== undefined;
  const said = profileOf(connection);
  const next: Profile = { ...profile, sources: { ...profile.sources } };
  for (const field of ['fullName', 'currentTitle', 'currentCompany'] as const) {
    const value = said[field];
    if (value === null || value === profile[field] || (profile[field] !== null && !isFromExport)) continue;
    next[field] = value;
    next.sources[field] = source;
    if (field === 'fullName') next.firstName = said.firstName;
  }
  if (profile.connection !== 'self') next.connection = 'first';
  if (person.slug === null && connection.slug !== null) next.publicId = connection.slug;
  const after: Partial<Person> = {
    ...(!isSame(next, profile) && { profile: next }),
    ...(connection.connectedOn !== null &&
      connection.connectedOn !== person.connectedOn && { connectedOn: connection.connectedOn }),
    ...(connection.email !== null && connection.email !== person.email && { email: connection.email }),
    ...(person.slug === null && connection.slug !== null && { slug: connection.slug }),
  };
  if (Object.keys(after).length === 0) return null;
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, person[key as keyof Person]]));
  return {
    person: person.id,
    name: nameOf(person),
    before: { ...before, ...(person.importedAt !== undefined && { importedAt: person.importedAt }) },
    after: { ...after, importedAt: now },
  };
}

/** Whether two records say the same, whatever the order of their fields was when they were made. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function profileOf({ slug, fullName, givenName, company, position }: Connection): Profile {
  const sources: Record<string, string> = { fullName: source };
  if (position !== null) sources.currentTitle = source;
  if (company !== null) sources.currentCompany = source;
  return {
    ...unknownProfile,
    publicId: slug,
    fullName,
    firstName: firstNameOf(fullName, { told: givenName, slug }),
    currentTitle: position,
    currentCompany: company,
    connection: 'first',
    sources,
  };
}

function knownPerson(id: string, slug: string | null, profile: Profile, now: number): Person {
  return {
    id,
    slug,
    profile,
    corrections: {},
    changes: [],
    createdAt: now,
    readAt: null,
    importedAt: now,
    stage: null,
    dueOn: null,
    words: searchWordsOf({ profile, corrections: {} }, []),
  };
}
