import type { Addressee } from '@/lib/message/request';
import { articleFor } from '@/lib/message/words/article';
import { cleanLine, isShouted, trimEdges } from '@/lib/message/words/clean';
import { lowerRole } from '@/lib/message/words/roles';

/** What the page says of somebody's work, fit for a sentence; null where it isn't. */
export interface Work {
  company: string | null;
  /** With its article: "a clinical data lead". */
  role: string | null;
}

const noCompany =
  /^(?:self[- ]?employed|freelance(?:r)?|independent|stealth(?: .*)?|confidential|undisclosed|private|unemployed|career (?:break|change|transition)|open to work|seeking.*|looking.*|none|n\/?a|various|home|retired|student)$/iu;
const noRole =
  /\b(?:seeking|looking|unemployed|open to|transition|break|available|aspiring|future|former|ex|retired|hiring|job|jobs|hire|opportunit\p{L}*|freelance)\b/iu;

/** The company and role of `person` as the profile shows them, without what LinkedIn or they hang on to it. */
export function workOf(person: Addressee): Work {
  return { company: companyName(person.currentCompany), role: roleName(person.currentTitle) };
}

function companyName(raw: string | null | undefined): string | null {
  const company = nameInSentence(raw, 40);
  if (company === null || noCompany.test(company)) return null;
  return withThe(company);
}

function roleName(raw: string | null | undefined): string | null {
  const title = nameInSentence(raw, 40);
  if (title === null || noRole.test(title) || !/^[\p{L}\p{M}][\p{L}\p{M}' ’-]+$/u.test(title)) return null;
  if (title.split(' ').length > 5 || isShouted(title) || / at /iu.test(title)) return null;
  const role = lowerRole(title);
  return `${articleFor(role)} ${role}`;
}

/** "University of Leeds" takes "the" in a sentence. */
export function withThe(name: string): string {
  return name.replace(/^(?=University of |Royal |Open University)/u, 'the ');
}

/** A school's, company's or place's name as it may stand in a sentence, or null where it is none or too long. */
export function nameInSentence(raw: string | null | undefined, longest: number): string | null {
  const [name = ''] = cleanLine((raw ?? '').replace(/[|·•].*$/su, '')).split(/ - |\?/u, 1);
  const trimmed = trimEdges(name);
  return trimmed.length >= 2 && trimmed.length <= longest && /\p{L}/u.test(trimmed) ? trimmed : null;
}
