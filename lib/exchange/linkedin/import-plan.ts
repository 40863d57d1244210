import type { AboutMe } from '@/lib/schema/about-me';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Person } from '@/lib/schema/person';
import type { Problem } from './problems';
import type { TableKind } from './tables';

/** A change of one person: the fields as they are, and as they will be. */
export interface PersonChange {
  person: string;
  /** What to call them, for the preview. */
  name: string;
  before: Partial<Person>;
  after: Partial<Person>;
}

/** A letter that will become contact with someone: one event of its own, or one for all of its day. */
export interface Contact {
  letterId: string;
  dayId: string;
  person: string;
  on: LocalDay;
  by: 'me' | 'them';
}

/** What an import will do to the database as it stands. */
export interface ImportPlan {
  newPeople: Person[];
  changes: PersonChange[];
  /** How many connections are known and the same. */
  same: number;
  /** By the letter's id; those that are there already are left out of what is written (`knownEvents`). */
  contacts: Map<string, Contact>;
  knownEvents: Set<string>;
  aboutMe: { before: AboutMe | null; after: AboutMe } | null;
  problems: Problem[];
  files: { name: string; kind: TableKind; rows: number }[];
}

/** The plan in numbers, with examples: what the user is shown before anything is written. */
export interface ImportPreview {
  files: ImportPlan['files'];
  newPeople: { count: number; examples: string[] };
  changed: { count: number; examples: { name: string; field: string; before: string; after: string }[] };
  same: number;
  /** Contact to be added: days if the words are left, letters if they are kept. */
  contacts: { people: number; newDays: number; sameDays: number; newLetters: number; sameLetters: number };
  /** What *About me* would gain. */
  aboutMe: { name: string | null; who: string | null; schools: string[]; employers: string[] } | null;
  problems: Problem[];
}
