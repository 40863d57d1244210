import { nameOf } from '@/lib/profile/apply-corrections';
import { emptyAboutMe } from '@/lib/schema/about-me';
import type { Person } from '@/lib/schema/person';
import type { ImportPlan, ImportPreview, PersonChange } from './import-plan';

const examplesOfEach = 5;

/** The numbers and examples of a plan. */
export function previewImport(plan: ImportPlan): ImportPreview {
  const { newPeople, changes, same, problems, files } = plan;
  return {
    files,
    newPeople: { count: newPeople.length, examples: newPeople.slice(0, examplesOfEach).map(nameOf) },
    changed: { count: changes.length, examples: changes.slice(0, examplesOfEach).flatMap(exampleOf) },
    same,
    contacts: countContacts(plan),
    aboutMe: gainOf(plan.aboutMe),
    problems,
  };
}

function countContacts({ contacts, knownEvents }: ImportPlan): ImportPreview['contacts'] {
  const days = new Set<string>();
  const people = new Set<string>();
  let newLetters = 0;
  for (const contact of contacts.values()) {
    days.add(contact.dayId);
    people.add(contact.person);
    if (!knownEvents.has(contact.letterId)) newLetters += 1;
  }
  const newDays = [...days].filter((id) => !knownEvents.has(id)).length;
  const sameDays = days.size - newDays;
  return { people: people.size, newDays, sameDays, newLetters, sameLetters: contacts.size - newLetters };
}

/** The first field of a change that can be shown. */
function exampleOf({ name, before, after }: PersonChange): ImportPreview['changed']['examples'] {
  const values = (of: Partial<Person>): Record<string, string | null | undefined> => ({
    fullName: of.profile?.fullName,
    currentTitle: of.profile?.currentTitle,
    currentCompany: of.profile?.currentCompany,
    connection: of.profile?.connection,
    connectedOn: of.connectedOn,
    email: of.email,
  });
  const [was, is] = [values(before), values(after)];
  const field = Object.keys(is).find((key) => is[key] != null && is[key] !== was[key]);
  if (field === undefined) return [];
  return [{ name, field, before: was[field] ?? '', after: is[field] ?? '' }];
}

function gainOf(aboutMe: ImportPlan['aboutMe']): ImportPreview['aboutMe'] {
  if (aboutMe === null) return null;
  const before = { ...emptyAboutMe, ...(aboutMe.before ?? {}) };
  const { after } = aboutMe;
  return {
    name: before.name === after.name ? null : after.name,
    who: before.who === after.who ? null : after.who,
    schools: after.schools.filter((name) => !before.schools.includes(name)),
    employers: after.employers.filter((name) => !before.employers.includes(name)),
  };
}
