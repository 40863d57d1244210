import type { Profile } from '@/lib/schema/profile';
import { degreeIn } from './counts';
import { isDateLine } from './dates';
import { firstNameOf } from './first-name';
import { isCurrent } from './is-current';
import { profileSlug } from './slug';
import { fold } from './text';

/** What a paste can tell: as far as it was found. */
export type PastedProfile = Partial<
  Pick<
    Profile,
    'publicId' | 'fullName' | 'firstName' | 'headline' | 'location' | 'connection' | 'currentTitle' | 'currentCompany'
  >
>;

const MAX_TEXT = 200_000;
const MAX_LINES = 2_000;
/** Where a person's own lines begin, at the latest, in the copied text of a whole page. */
const MAX_INTRO = 12;

/**
 * Finds what it can in pasted text: a name and a headline in two lines, or the copied text of a whole page, in any
 * language, and an address of a profile anywhere in it. The last resort for the day on which no layout is understood, so
 * the user sees and corrects each value. Empty text finds nothing.
 */
export function readPastedText(text: string): PastedProfile {
  const lines = text
    .slice(0, MAX_TEXT)
    .split(/[\r\n]+/)
    .slice(0, MAX_LINES)
    .flatMap((line) => fold(line) ?? []);
  const address = /https?:\/\/[\w.-]*linkedin\.com\/[^\s<>"']+/i.exec(text.slice(0, MAX_TEXT))?.[0];
  const publicId = address === undefined ? null : profileSlug(address);
  const person = fromPage(lines) ?? fromShort(lines);
  const fullName = person.fullName ?? null;
  const firstName = firstNameOf(fullName, { slug: publicId, context: person.location ?? '' });
  return {
    ...(publicId === null ? {} : { publicId }),
    ...person,
    ...(firstName === null ? {} : { firstName }),
    ...currentJobIn(lines, person.headline ?? null),
  };
}

/** "Name", or "Name\nHeadline", or "Name - Headline | LinkedIn". */
function fromShort(lines: readonly string[]): PastedProfile {
  const own = lines.filter((line) => !/^https?:\/\/\S+$/.test(line)).slice(0, 3);
  const [first, second] = own;
  if (first === undefined) return {};
  const [name = '', ...rest] = first.replace(/\s*\|\s*LinkedIn\s*$/i, '').split(/\s[-–—|]\s/);
  if (!looksLikeName(name)) return {};
  const headline = rest.length > 0 ? rest.join(' - ') : second;
  return { fullName: name, ...(headline === undefined ? {} : { headline }) };
}

/**
 * On a copied page the degree ("· 2nd") follows the name, with at most the name again and pronouns between, and is itself
 * followed by the headline and the place, before a line that only parts ("·") or leads on.
 */
function fromPage(lines: readonly string[]): PastedProfile | null {
  const degreeLine = lines.findIndex(isDegree);
  const before = lines.slice(Math.max(0, degreeLine - 3), Math.max(0, degreeLine));
  const fullName = before.findLast((line) => looksLikeName(line) && !/^\p{L}+\s?\/\s?\p{L}+$/u.test(line));
  if (fullName === undefined) return null;
  const at = lines.indexOf(fullName);
  const intro = lines.slice(at + 1, at + MAX_INTRO).filter((line) => line !== fullName);
  const degreeAt = intro.findIndex((line) => isDegree(line));
  const after = intro.slice(degreeAt + 1).filter((line) => !isDegree(line));
  const end = after.findIndex((line) => /^[·•]$/.test(line));
  const [headline] = after;
  const location = end > 1 ? after[end - 1] : undefined;
  const degree = degreeIn(intro[degreeAt] ?? null);
  return {
    fullName,
    ...(headline === undefined ? {} : { headline }),
    ...(location === undefined ? {} : { location }),
    ...(degree === null ? {} : { connection: degree }),
  };
}

function isDegree(line: string): boolean {
  return line.length < 24 && /^[·•]/.test(line) && degreeIn(line) !== null;
}

/** Title and company of the first entry that is still running; without one, a headline that says "… at …" or "… @ …". */
function currentJobIn(lines: readonly string[], headline: string | null): PastedProfile {
  const at = lines.findIndex((line, index) => index > 1 && isDateLine(line) && isCurrent(line) === true);
  const [title, company] = at < 0 ? [] : [lines[at - 2], lines[at - 1]?.split(/\s[·•]\s/, 1)[0]];
  if (title !== undefined && company !== undefined && title.length < 120)
    return { currentTitle: title, currentCompany: company };
  const said = /^(.{2,100}?)\s(?:at|@)\s([^|·•,]{2,80})/i.exec(headline ?? '');
  const [, job = '', employer = ''] = said ?? [];
  return said === null ? {} : { currentTitle: job.trim(), currentCompany: employer.trim() };
}

/** One to six words of letters, none of them a sentence's end. */
function looksLikeName(line: string): boolean {
  const words = line.split(' ');
  return (
    line.length <= 80 &&
    words.length <= 7 &&
    /^[\p{L}][\p{L}\p{M}\s.,'’"“”()/-]*$/u.test(line) &&
    !/[.!?]\s|:$/.test(line)
  );
}
