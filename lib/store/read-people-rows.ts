import { applyCorrections } from '@/lib/profile/apply-corrections';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Person, Stage } from '@/lib/schema/person';
import type { Database } from './database';

/** A person as the list of all people needs them: 30,000 of these stay in memory at once. */
export interface PersonRow {
  id: string;
  name: string;
  shortName: string;
  /** Who they are in a line: their headline, else what they work as. */
  about: string | null;
  company: string | null;
  slug: string | null;
  /** null for who is known, and not on the list. */
  stage: Stage | null;
  topic: string | null;
  touchedOn: LocalDay | null;
  dueOn: LocalDay | null;
  /** Epoch ms. */
  createdAt: number;
  isArchived: boolean;
  others?: readonly string[] | undefined;
}

/** Everybody, in the order of their ids. */
export async function readPeopleRows(db: Database): Promise<PersonRow[]> {
  return (await db.people.toArray()).map(rowOf);
}

/** The few things about someone that a list shows. */
export function rowOf(person: Person): PersonRow {
  const { fullName, firstName, headline, currentTitle, currentCompany } = applyCorrections(
    person.profile,
    person.corrections,
  );
  const name = fullName ?? '';
  return {
    id: person.id,
    name,
    shortName: firstName ?? name,
    about: headline ?? currentTitle,
    company: currentCompany,
    slug: person.slug,
    stage: person.stage,
    topic: person.topic ?? null,
    touchedOn: person.touchedOn ?? null,
    dueOn: person.dueOn,
    createdAt: person.createdAt,
    isArchived: person.archivedAt !== undefined,
    ...(person.others && { others: person.others }),
  };
}
