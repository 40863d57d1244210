import type { MissingReason, Profile } from '@/lib/schema/profile';
import { currentJob } from './current-job';
import { emptyProfile } from './empty-profile';
import { firstNameOf } from './first-name';
import { emberLayout } from './layouts/ember';
import type { FieldName, Found, Layout, OpenedProfile } from './layouts/layout';
import { mobileLayout } from './layouts/mobile';
import { publicLayout } from './layouts/public';
import { sduiLayout } from './layouts/sdui';
import { judgeNotAProfile, shellLayout } from './not-a-profile';
import { openPage, type Page } from './page';

/** All layouts, those with the surest marks first. Adding one: its file, and its name here. */
const layouts: readonly Layout[] = [mobileLayout, publicLayout, emberLayout, sduiLayout];

/**
 * Reads the profile that a LinkedIn page shows. In: the page and its address; out: what is surely of the address's own
 * person, with the strategy that found each value (`sources`) and why others are missing. Never throws, never changes
 * the page, and is bounded in time and output. While the page still shows somebody else, all is `not-loaded`
 * (see `isStillLoading`); a layout that no one here knows is `not-understood`.
 */
export function readProfile(document: Document, url: string): Profile {
  try {
    const page = openPage(document, url);
    const notAProfile = judgeNotAProfile(page);
    if (notAProfile !== null)
      return { ...emptyProfile('absent'), notAProfile, layout: notAProfile === 'app-shell' ? shellLayout(page) : null };
    for (const layout of layouts) {
      const profile = readLayout(page, layout);
      if (profile !== null) return profile;
    }
    return nobodyYet(page, null, 'not-understood');
  } catch {
    // A getter of the page threw, or it changed under the reader: nothing read is better than something mixed.
    return emptyProfile('not-understood');
  }
}

/** Whether the page is on its way: read it again a little later. Otherwise a profile without a name was not understood. */
export function isStillLoading(profile: Profile): boolean {
  return (
    profile.notAProfile === 'app-shell' || (profile.notAProfile === null && profile.missing.fullName === 'not-loaded')
  );
}

function readLayout(page: Page, layout: Layout): Profile | null {
  const opening = layout.open(page);
  if (opening === null) return null;
  if (opening === 'still-loading') return nobodyYet(page, layout.id, 'not-loaded');
  if (opening === 'not-understood') return nobodyYet(page, layout.id, 'not-understood');
  return readFields(page, layout, opening);
}

/** The address is known and its person not to be seen. */
function nobodyYet(page: Page, layout: Profile['layout'], reason: MissingReason): Profile {
  const profile = emptyProfile(reason);
  const missing = { ...profile.missing };
  delete missing.publicId;
  return { ...profile, layout, publicId: page.slug, sources: { publicId: 'url' }, missing };
}

function readFields(page: Page, layout: Layout, person: OpenedProfile): Profile {
  const sources: Record<string, string> = { publicId: 'url', fullName: person.nameSource };
  const missing: Record<string, MissingReason> = {};
  function find<Field extends FieldName>(field: Field, name: string = field): Found[Field] | null {
    const found = person.find(field);
    if (found !== null) sources[name] = found.id;
    else missing[name] = !person.hasCard || layout.lazy.includes(field) ? 'not-loaded' : 'absent';
    return found?.value ?? null;
  }
  const experience = find('experience');
  const education = find('education');
  const badge = person.find('company');
  const job = currentJob(experience, badge?.value ?? null);
  const told = person.find('givenName');
  const headline = find('headline');
  const location = find('location');
  const greeting = firstNameOf(person.fullName, {
    told: told?.value ?? null,
    slug: page.slug,
    context: `${location ?? ''} ${headline ?? ''}`,
  });
  note(
    sources,
    missing,
    'firstName',
    greeting,
    told !== null && greeting === told.value ? told.id : 'split-name',
    'not-understood',
  );
  const wait = experience === null ? 'not-loaded' : 'absent';
  note(sources, missing, 'currentTitle', job.title, sources.experience ?? '', wait);
  note(
    sources,
    missing,
    'currentCompany',
    job.company,
    job.isBadge ? (badge?.id ?? '') : (sources.experience ?? ''),
    wait,
  );
  if (experience === 'none') missing.experience = 'absent';
  if (education === 'none') missing.education = 'absent';
  return {
    layout: layout.id,
    notAProfile: null,
    publicId: page.slug,
    fullName: person.fullName,
    firstName: greeting,
    pronouns: find('pronouns'),
    headline,
    location,
    connection: find('connection') ?? 'none/unknown',
    currentTitle: job.title,
    currentCompany: job.company,
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

function note(
  sources: Record<string, string>,
  missing: Record<string, MissingReason>,
  field: string,
  value: string | null,
  source: string,
  reason: MissingReason,
): void {
  if (value === null) missing[field] = reason;
  else sources[field] = source;
}
