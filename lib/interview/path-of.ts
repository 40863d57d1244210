import type { LocalDay } from '@/lib/schema/local-day';
import type { ExperienceEntry, Profile } from '@/lib/schema/profile';
import { functionOfTitle } from './function-of';
import { levelOf } from './level-of';
import type { PathKind } from './question';
import { jobsOf, plainRole } from './role-of';

/** From so many years with one company on, someone has stayed long. */
const longYears = 7;
/** Up to so many months in a job, someone is new in it. */
const newMonths = 14;

/** How someone came to where they are, and the steps that show it. */
export interface PathRead {
  kinds: readonly PathKind[];
  /** The present job's title and company. */
  title: string | null;
  company: string | null;
  /** The job before the present one that differs from it: of another field if they changed, else the last step up. */
  earlier: string | null;
}

/**
 * What stands out in someone's path, from the jobs on their page (newest first). What the page doesn't show isn't guessed:
 * without experience only `founded` can be known, from the title. `today` is a local day.
 */
export function pathOf(profile: Profile, today: LocalDay): PathRead {
  const jobs = jobsOf(profile).filter(({ title }) => title !== null);
  const now = presentJob(profile, jobs);
  const company = profile.currentCompany ?? now?.company ?? null;
  const title = profile.currentTitle ?? now?.title ?? null;
  const before = now ? jobs.slice(jobs.indexOf(now) + 1) : [];
  const changed = now ? before.find((job) => isOtherField(now, job)) : undefined;
  const promoted = now ? before.find((job) => isSameCompany(now, job) && !isSameTitle(now, job)) : undefined;
  const kinds: PathKind[] = [];
  if (levelOf(profile) === 'founder') kinds.push('founded');
  if (changed) kinds.push('changed-field');
  if (promoted && !changed) kinds.push('promoted');
  if (now && yearsAt(now, jobs, today) >= longYears) kinds.push('long-tenure');
  if (now && isNew(now, today)) kinds.push('new-in-role');
  return { kinds, title, company, earlier: (changed ?? promoted)?.title ?? null };
}

function presentJob(profile: Profile, jobs: readonly ExperienceEntry[]): ExperienceEntry | undefined {
  const running = jobs.filter(({ current }) => current === true);
  return running.find(({ title }) => title === profile.currentTitle) ?? running[0];
}

function isOtherField(now: ExperienceEntry, job: ExperienceEntry): boolean {
  const [here, there] = [functionOfTitle(now.title ?? ''), functionOfTitle(job.title ?? '')];
  return here !== null && there !== null && here !== there;
}

function isSameCompany(one: ExperienceEntry, other: ExperienceEntry): boolean {
  return one.company !== null && other.company !== null && plainRole(one.company) === plainRole(other.company);
}

function isSameTitle(one: ExperienceEntry, other: ExperienceEntry): boolean {
  return plainRole(one.title ?? '') === plainRole(other.title ?? '');
}

/** Years since the earliest job in an unbroken row with the present company; 0 where no year is shown. */
function yearsAt(now: ExperienceEntry, jobs: readonly ExperienceEntry[], today: LocalDay): number {
  const row = [now];
  for (const job of jobs.slice(jobs.indexOf(now) + 1)) {
    if (!isSameCompany(now, job)) break;
    row.push(job);
  }
  const years = row.flatMap(({ dates }) => startYear(dates) ?? []);
  return years.length === 0 ? 0 : Number(today.slice(0, 4)) - Math.min(...years);
}

/** By the time that the page counts ("· 8 mos"), else only in the year in which the job began. */
function isNew({ dates }: ExperienceEntry, today: LocalDay): boolean {
  const shown = /(?:(\d{1,2}) yrs?)? ?(?:(\d{1,2}) mos?)?$/.exec((dates ?? '').trim().slice(-20));
  if (shown?.[1] !== undefined || shown?.[2] !== undefined) {
    return Number(shown[1] ?? 0) * 12 + Number(shown[2] ?? 0) <= newMonths;
  }
  return startYear(dates) === Number(today.slice(0, 4));
}

function startYear(dates: string | null): number | null {
  const year = /\b(?:19|20)\d{2}\b/.exec(dates ?? '');
  return year ? Number(year[0]) : null;
}
