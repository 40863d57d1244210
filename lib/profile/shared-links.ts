import type { AboutMe } from '@/lib/schema/about-me';
import type { Link } from '@/lib/schema/link';
import type { Profile } from '@/lib/schema/profile';
import { isSameEmployer, isSameSchool } from './same-name';

/** Something you two share, as a reason to write (GUIDANCE B1), and what it rests on, so that the user can judge it. */
export interface SharedLink {
  /** What the letter opens with. */
  link: Link;
  /** Which sentence of the locale file says it. */
  reason: 'mutual' | 'school' | 'employer-now' | 'employer-once' | 'change' | 'place';
  /** As their profile has it, and as you wrote it; for `change` their former and their present job. */
  theirs: string;
  mine: string;
}

const MAX_LINKS = 30;
const MAX_DETAIL = 300;

/**
 * What you share with a person, strongest first: somebody who knows you both, a school, an employer, the change they made
 * before you, a place. Found on this device from the profile and *About me* alone; nothing is asserted, the user picks.
 */
export function findSharedLinks(profile: Profile, me: AboutMe): SharedLink[] {
  const links = [
    ...mutual(profile),
    ...schools(profile, me),
    ...employers(profile, me),
    ...change(profile, me),
    ...place(profile, me),
  ];
  return links.slice(0, MAX_LINKS);
}

function toLink(kind: Link['kind'], detail: string): Link {
  return { kind, detail: detail.slice(0, MAX_DETAIL) };
}

function mutual({ mutualNames }: Profile): SharedLink[] {
  return mutualNames.map((name) => ({ link: toLink('mutual', name), reason: 'mutual', theirs: name, mine: name }));
}

function schools({ education }: Profile, me: AboutMe): SharedLink[] {
  if (typeof education === 'string') return [];
  const theirs = unique(education.map((entry) => entry.school));
  return pairs(theirs, me.schools, isSameSchool).map(([school, mine]) => ({
    link: toLink('school', school),
    reason: 'school',
    theirs: school,
    mine,
  }));
}

function employers({ experience, currentCompany }: Profile, me: AboutMe): SharedLink[] {
  const jobs = typeof experience === 'string' ? [] : experience;
  const now = unique([currentCompany, ...jobs.filter((job) => job.current === true).map((job) => job.company)]);
  const once = unique(jobs.map((job) => job.company)).filter((company) => !now.includes(company));
  return [now, once].flatMap((companies, at) =>
    pairs(companies, me.employers, isSameEmployer).map(
      ([company, mine]): SharedLink => ({
        link: toLink('employer', company),
        reason: at === 0 ? 'employer-now' : 'employer-once',
        theirs: company,
        mine,
      }),
    ),
  );
}

/** They once did what you do now, and do something else today: the change that you are asking about. */
function change({ experience, currentTitle }: Profile, me: AboutMe): SharedLink[] {
  if (typeof experience === 'string' || currentTitle === null) return [];
  const mine = fieldWords(me.who.split(/\s(?:in|at|from)\s/i, 1)[0] ?? '');
  const sharesField = (title: string) => fieldWords(title).some((word) => mine.includes(word));
  if (mine.length === 0 || sharesField(currentTitle)) return [];
  const former = experience.find((job) => job.current === false && job.title !== null && sharesField(job.title));
  if (former === undefined || former.title === null) return [];
  return [{ link: toLink('profile', ''), reason: 'change', theirs: former.title, mine: me.who }];
}

/** Words of a title that name a field and not a rank. */
function fieldWords(title: string): string[] {
  const ranks =
    /^(?:an?|the|and|of|for|with|senior|junior|lead|head|chief|staff|principal|assistant|associate|deputy|vice|president|manager|director|officer|intern|trainee|student|former|experienced|freelance|team|global|my|who)$/;
  const words = title
    .slice(0, 300)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words
    .filter((word) => word.length > 2 && !ranks.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})(?:s|es)$/u, ''));
}

/** The city of their location, if your own line about yourself names it. */
function place({ location }: Profile, me: AboutMe): SharedLink[] {
  const [city = ''] = (location ?? '').split(',', 1);
  const name = city.replace(/^(?:greater|metropolitan)\s+|\s+(?:metropolitan\s+)?(?:area|region)$/gi, '').trim();
  if (name.length < 3) return [];
  const isMine = ` ${wordsOf(me.who)} `.includes(` ${wordsOf(name)} `);
  return isMine ? [{ link: toLink('place', name), reason: 'place', theirs: location ?? name, mine: me.who }] : [];
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
}

function pairs(theirs: string[], mine: string[], isSame: (a: string, b: string) => boolean): [string, string][] {
  return theirs.flatMap((name) => {
    const match = mine.find((own) => isSame(name, own));
    return match === undefined ? [] : [[name, match] as [string, string]];
  });
}

function unique(names: (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
