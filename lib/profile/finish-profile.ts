import type { EntryLines, PageReading } from '@/lib/schema/page-reading';
import type { EducationEntry, ExperienceEntry, MissingReason, Profile } from '@/lib/schema/profile';
import type { CountKind } from './counts';
import { currentJob } from './current-job';
import { firstNameOf } from './first-name';
import type { FieldName, Found } from './layouts/layout';
import { makeEducation, makeExperience } from './make-entries';
import { givenNameInLabels } from './name-in-labels';
import { pickCount } from './pick-count';
import { isMasked, keyOf } from './text';

type Told = { id: string; value: string };

/** Makes a profile of what a page shows: the current job, the first name, and for each missing field why. */
export function finishProfile(page: PageReading): Profile {
  const sources: Record<string, string> = {};
  const missing: Record<string, MissingReason> = {};
  const isSomebody = page.fullName !== null;
  const waiting = (field: FieldName): MissingReason =>
    isSomebody && (page.late === 'all' || page.late.includes(field)) ? 'not-loaded' : page.reason;
  const note = <Value>(name: string, value: Value | null, source = '', why = page.reason): Value | null => {
    if (value === null) missing[name] = why;
    else sources[name] = source;
    return value;
  };
  const find = <Field extends FieldName>(field: Field, name: string = field): Found[Field] | null => {
    const found = page.found[field] as { id: string; value: Found[Field] } | undefined;
    const value = typeof found?.value === 'string' && isMasked(found.value) ? null : (found?.value ?? null);
    return note(name, value, found?.id, waiting(field));
  };
  const jobs = page.found.experience?.value ?? null;
  const schools = page.found.education?.value ?? null;
  const experience = note(
    'experience',
    entriesOf(jobs, makeExperience),
    page.found.experience?.id,
    waiting('experience'),
  );
  const education = note(
    'education',
    entriesOf(schools, makeEducation),
    page.found.education?.id,
    waiting('education'),
  );
  if (experience === 'none') missing.experience = 'absent';
  if (education === 'none') missing.education = 'absent';
  const named = isSchool(page.found.company?.value, education) ? undefined : page.found.company;
  const badge = named ?? runningBadge(page, experience);
  const told = givenName(page);
  const job = currentJob(experience, badge?.value ?? null);
  const late = isSomebody && experience === null ? 'not-loaded' : page.reason;
  const linked = page.found.connections;
  const texts = page.found.counts?.value.filter((text) => text !== linked?.value) ?? [];
  const cardCount = (kind: CountKind) => toFound(pickCount(texts, kind, linked !== undefined), page.found.counts?.id);
  /** The surer of two counts stands last. */
  const count = (kind: CountKind, ...ways: (Told | undefined)[]) => {
    const found = ways.findLast((way) => way !== undefined);
    return note(kind, found?.value ?? null, found?.id);
  };
  const headline = isJoined(page.found.headline?.value, experience, education)
    ? note<string>('headline', null)
    : find('headline');
  const location = find('location');
  const context = `${location ?? ''} ${headline ?? ''}`;
  const hints = { told: told?.value ?? null, slug: page.publicId, context };
  const firstName = firstNameOf(page.fullName?.value ?? null, hints);
  const nameSource = firstName === told?.value ? told?.id : 'split-name';
  return {
    layout: page.layout,
    notAProfile: page.notAProfile,
    publicId: note('publicId', page.publicId, 'url'),
    fullName: note('fullName', page.fullName?.value ?? null, page.fullName?.id),
    firstName: note('firstName', firstName, nameSource, isSomebody ? 'not-understood' : page.reason),
    pronouns: find('pronouns')?.replace(/^\((.*)\)$/, '$1') ?? null,
    headline,
    location,
    connection: find('connection') ?? 'none/unknown',
    currentTitle: note('currentTitle', job.title, sources.experience, late),
    currentCompany: note('currentCompany', job.company, job.isBadge ? badge?.id : sources.experience, late),
    about: find('about'),
    experience: experience ?? 'not-loaded',
    education: education ?? 'not-loaded',
    mutualNames: find('mutualNames') ?? [],
    followers: count('followers', page.found.followers, cardCount('followers')),
    connections: count('connections', cardCount('connections'), linked),
    actions: {
      connect: find('connect', 'actions.connect'),
      message: find('message', 'actions.message'),
      follow: find('follow', 'actions.follow'),
    },
    premiumOrVerified: {
      premium: find('premium', 'premiumOrVerified.premium'),
      verified: find('verified', 'premiumOrVerified.verified'),
    },
    sources,
    missing,
  };
}

function toFound(value: string | null, id = ''): Told | undefined {
  return value === null ? undefined : { id, value };
}

function entriesOf<Made>(
  read: EntryLines[] | 'none' | null,
  make: (entries: EntryLines[]) => Made[],
): Made[] | 'none' | null {
  if (read === null || read === 'none') return read;
  const made = make(read);
  return made.length > 0 ? made : null;
}

/** A first name that the page itself tells, in its data or in a label. */
function givenName({ found, fullName }: PageReading): Told | undefined {
  const inLabels = fullName === null ? null : givenNameInLabels(found.labels?.value ?? [], fullName.value);
  return found.givenName ?? toFound(inLabels, found.labels?.id);
}

/** A card's only name may be the school's: Education says so, and no running job says otherwise (`runningBadge`). */
function isSchool(name: string | undefined, education: EducationEntry[] | 'none' | null): boolean {
  const key = keyOf(name ?? '');
  return Array.isArray(education) && education.some((entry) => keyOf(entry.school ?? '') === key);
}

/** "Company · School", as the card repeats them: where there is no headline, that line stands in its place. */
function isJoined(
  line: string | undefined,
  experience: ExperienceEntry[] | 'none' | null,
  education: EducationEntry[] | 'none' | null,
): boolean {
  const [company = '', school, ...more] = (line ?? '').split(/\s·\s/).map(keyOf);
  if (school === undefined || more.length > 0 || !Array.isArray(experience) || !Array.isArray(education)) return false;
  const isEmployer = experience.some((job) => keyOf(job.company ?? '') === company);
  return isEmployer && education.some((entry) => keyOf(entry.school ?? '') === school);
}

/** A lone badge is a company's only if a running job says so; otherwise it may be the school's. */
function runningBadge({ found }: PageReading, experience: ExperienceEntry[] | 'none' | null): Told | undefined {
  const badge = found.loneBadge ?? found.company;
  const isEmployer = (job: ExperienceEntry) =>
    job.current === true && keyOf(job.company ?? '') === keyOf(badge?.value ?? '');
  return Array.isArray(experience) && experience.some(isEmployer) ? badge : undefined;
}

/** Whether the page is on its way: read it again a little later. Otherwise a profile without a name was not understood. */
export function isStillLoading(profile: Profile): boolean {
  const isShell = profile.notAProfile === 'app-shell';
  return isShell || (profile.notAProfile === null && profile.missing.fullName === 'not-loaded');
}
