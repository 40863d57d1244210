import type { PageReading } from '@/lib/schema/page-reading';
import type { MissingReason, Profile } from '@/lib/schema/profile';
import { currentJob } from './current-job';
import { firstNameOf } from './first-name';
import type { FieldName, Found } from './layouts/layout';

/** Makes a profile of what a page shows: the current job, the first name, and for each missing field why. */
export function finishProfile(page: PageReading): Profile {
  const sources: Record<string, string> = {};
  const missing: Record<string, MissingReason> = {};
  const isSomebody = page.fullName !== null;
  const note = <Value>(name: string, value: Value | null, source = '', why = page.reason): Value | null => {
    if (value === null) missing[name] = why;
    else sources[name] = source;
    return value;
  };
  const find = <Field extends FieldName>(field: Field, name: string = field): Found[Field] | null => {
    const found = page.found[field] as { id: string; value: Found[Field] } | undefined;
    const isLate = isSomebody && (page.late === 'all' || page.late.includes(field));
    return note(name, found?.value ?? null, found?.id, isLate ? 'not-loaded' : page.reason);
  };
  const experience = find('experience');
  const education = find('education');
  if (experience === 'none') missing.experience = 'absent';
  if (education === 'none') missing.education = 'absent';
  const { company: badge, givenName: told } = page.found;
  const job = currentJob(experience, badge?.value ?? null);
  const late = isSomebody && experience === null ? 'not-loaded' : page.reason;
  const headline = find('headline');
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
    followers: find('followers'),
    connections: find('connections'),
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

/** Whether the page is on its way: read it again a little later. Otherwise a profile without a name was not understood. */
export function isStillLoading(profile: Profile): boolean {
  const isShell = profile.notAProfile === 'app-shell';
  return isShell || (profile.notAProfile === null && profile.missing.fullName === 'not-loaded');
}
