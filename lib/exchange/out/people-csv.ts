import { applyCorrections } from '@/lib/profile/apply-corrections';
import { profileUrl } from '@/lib/profile/slug';
import type { Person } from '@/lib/schema/person';
import { csvLine } from '../csv/write-csv';

/** The columns of the table of people, in order. The interface has a word for each. */
export const peopleColumns = [
  'fullName',
  'firstName',
  'headline',
  'currentTitle',
  'currentCompany',
  'location',
  'email',
  'url',
  'stage',
  'connectedOn',
  'dueOn',
] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

/** People as CSV, as corrected, with a byte order mark, without which spreadsheets misread every accent. */
export function* peopleCsv(people: Iterable<Person>, headers: Record<PeopleColumn, string>): Generator<string> {
  yield `\uFEFF${csvLine(peopleColumns.map((column) => headers[column]))}`;
  for (const person of people) {
    const values = valuesOf(person);
    yield csvLine(peopleColumns.map((column) => values[column] ?? ''));
  }
}

function valuesOf(person: Person): Record<PeopleColumn, string | null | undefined> {
  const { fullName, firstName, headline, currentTitle, currentCompany, location } = applyCorrections(
    person.profile,
    person.corrections,
  );
  const { email, slug, stage, connectedOn, dueOn } = person;
  const url = slug === null ? null : profileUrl(slug);
  return {
    fullName,
    firstName,
    headline,
    currentTitle,
    currentCompany,
    location,
    email,
    url,
    stage,
    connectedOn,
    dueOn,
  };
}
