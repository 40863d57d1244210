import { type AboutMe, emptyAboutMe } from '@/lib/schema/about-me';
import type { Person } from '@/lib/schema/person';
import type { Database } from '@/lib/store/database';
import { readSetting } from '@/lib/store/settings';
import type { ExportContents, Letter, OwnFacts } from './export-contents';
import { findOwner } from './find-owner';
import type { Contact, ImportPlan } from './import-plan';
import { changeByConnection, isSame, personOfConnection, personOfLetter } from './person-of-connection';
import { Problems } from './problems';
import { nameKey } from './read-connection';
import { stableId } from './stable-id';

/** Compares an export with the database as it stands, and writes nothing. `now` is epoch ms. */
export async function planImport(db: Database, contents: ExportContents, now: number): Promise<ImportPlan> {
  const known = new KnownPeople(await db.people.toArray());
  const aboutMe = await readSetting(db, 'aboutMe');
  const plan: ImportPlan = {
    newPeople: [],
    changes: [],
    same: 0,
    contacts: new Map(),
    knownEvents: new Set(await db.events.where('id').startsWith('linkedin-').primaryKeys()),
    aboutMe: planAboutMe(aboutMe, contents.own),
    problems: [],
    files: contents.files,
  };
  for (const connection of contents.connections.values()) {
    const person = known.find(connection.slug, nameKey(connection.fullName, connection.connectedOn));
    if (person === undefined) known.add(personOfConnection(connection, now), plan);
    else {
      const change = changeByConnection(person, connection, now);
      if (change) plan.changes.push(change);
      else plan.same += 1;
    }
  }
  const owner = findOwner(contents, contents.own.name ?? aboutMe?.name ?? null);
  const problems = planContacts(contents, owner, known, plan, now);
  plan.problems = [...contents.problems.list(), ...problems.list()].sort((one, other) => other.count - one.count);
  return plan;
}

/** Who is there, by whatever an export may call them. */
class KnownPeople {
  private readonly byKey = new Map<string, Person>();

  constructor(people: readonly Person[]) {
    for (const person of people) this.index(person);
  }

  find(slug: string | null, name: string): Person | undefined {
    return (slug === null ? undefined : this.byKey.get(slug)) ?? this.byKey.get(name);
  }

  add(person: Person, plan: ImportPlan): void {
    this.index(person);
    plan.newPeople.push(person);
  }

  private index(person: Person): void {
    if (person.slug !== null) this.byKey.set(person.slug, person);
    for (const alias of person.aliases ?? []) {
      if (alias.startsWith('slug:')) this.byKey.set(alias.slice('slug:'.length), person);
    }
    const { fullName } = person.profile;
    // Only who came from an export without addresses is known by a name and a day.
    if (person.slug === null && fullName !== null && person.connectedOn !== undefined) {
      this.byKey.set(nameKey(fullName, person.connectedOn), person);
    }
  }
}

/** Finds whom each letter was exchanged with. A stranger becomes known if the user wrote to them at least once. */
function planContacts(
  contents: ExportContents,
  owner: string | null,
  known: KnownPeople,
  plan: ImportPlan,
  now: number,
): Problems {
  const problems = new Problems();
  const wroteTo = new Set(
    [...contents.letters.values()].flatMap((letter) =>
      letter.from === owner && letter.to.length === 1 ? letter.to : [],
    ),
  );
  for (const letter of contents.letters.values()) {
    const other = owner === null ? 'which-is-you' : otherSide(letter, owner);
    if (typeof other === 'string') {
      problems.add(letter.table, other, letter.line, letter.fromName);
      continue;
    }
    let person = known.find(other.slug, '');
    if (!person && wroteTo.has(other.slug) && other.name !== '') {
      person = personOfLetter(other.slug, other.name, now);
      known.add(person, plan);
    }
    if (person) plan.contacts.set(letter.id, contactOf(letter, other.slug, person.id, other.by));
    else problems.add(letter.table, 'only-wrote-to-you', letter.line, letter.fromName);
  }
  return problems;
}

function otherSide(letter: Letter, owner: string) {
  const { from, to, fromName, toName } = letter;
  const others = new Set([...(from === null ? [] : [from]), ...to]);
  others.delete(owner);
  const [slug] = others;
  // A message whose sender has no address came from "LinkedIn Member", a company, or someone who is gone.
  if (slug === undefined || from === null) return 'no-address' as const;
  if (others.size > 1) return 'group' as const;
  return from === owner ? { slug, name: toName, by: 'me' as const } : { slug, name: fromName, by: 'them' as const };
}

function contactOf({ id, utcDay, on }: Letter, slug: string, person: string, by: Contact['by']): Contact {
  return { letterId: id, dayId: stableId('day', slug, utcDay), person, on, by };
}

/** Fills in what is empty of *About me*, and adds schools and employers; null where there is nothing to add. */
function planAboutMe(before: AboutMe | null, own: OwnFacts): ImportPlan['aboutMe'] {
  const now = before ?? emptyAboutMe;
  const after: AboutMe = {
    ...now,
    name: now.name || (own.name ?? ''),
    who: now.who || (own.headline ?? ''),
    schools: [...new Set([...now.schools, ...own.schools])].slice(0, 50),
    employers: [...new Set([...now.employers, ...own.employers])].slice(0, 50),
  };
  return isSame(now, after) ? null : { before, after };
}
