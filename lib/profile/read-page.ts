import type { MissingReason, Profile } from '@/lib/schema/profile';
import { currentJob } from './current-job';
import { emberLayout } from './layouts/ember';
import type { FieldName, Found, Layout, OpenedProfile } from './layouts/layout';
import { mobileLayout } from './layouts/mobile';
import { publicLayout } from './layouts/public';
import { sduiLayout } from './layouts/sdui';
import { judgeNotAProfile, shellLayout } from './not-a-profile';
import { openPage } from './page';

/** All layouts, those with the surest marks first. Adding one: its file, its selectors, and its name here. */
const layouts: readonly Layout[] = [mobileLayout, publicLayout, emberLayout, sduiLayout];

/**
 * What runs in LinkedIn's page: `readProfile` without the knowledge of names, which would double the script. `firstName`
 * is only what the page itself tells; `withFirstName` finishes it on our side. Everything else as in `readProfile`.
 */
export function readPage(document: Document, url: string): Profile {
  try {
    const page = openPage(document, url);
    const notAProfile = judgeNotAProfile(page);
    if (notAProfile !== null) {
      const layout = notAProfile === 'app-shell' ? shellLayout(page) : null;
      return { ...assemble(null, null, null, 'absent'), notAProfile, layout };
    }
    for (const layout of layouts) {
      const person = layout.open(page);
      if (person === null) continue;
      if (typeof person !== 'string') return assemble(page.slug, layout, person, 'absent');
      return assemble(page.slug, layout, null, person === 'still-loading' ? 'not-loaded' : person);
    }
    return assemble(page.slug, null, null, 'not-understood');
  } catch {
    // A getter of the page threw, or it changed under the reader: nothing read is better than something mixed.
    return assemble(null, null, null, 'not-understood');
  }
}

/** All fields of a person; with nobody there, all of them missing for one reason. */
function assemble(
  slug: string | null,
  layout: Layout | null,
  person: OpenedProfile | null,
  reason: MissingReason,
): Profile {
  const sources: Record<string, string> = {};
  const missing: Record<string, MissingReason> = {};
  /** Notes where a value came from, or why there is none. */
  const note = <Value>(name: string, value: Value | null, source: string | undefined, why = reason): Value | null => {
    if (value === null) missing[name] = why;
    else sources[name] = source ?? '';
    return value;
  };
  const find = <Field extends FieldName>(field: Field, name: string = field): Found[Field] | null => {
    const found = person?.find(field) ?? null;
    const isLate = person !== null && (!person.hasCard || layout?.lazy.includes(field) === true);
    return note(name, found?.value ?? null, found?.id, isLate ? 'not-loaded' : reason);
  };
  const experience = find('experience');
  const education = find('education');
  if (experience === 'none') missing.experience = 'absent';
  if (education === 'none') missing.education = 'absent';
  const badge = person?.find('company') ?? null;
  const told = person?.find('givenName') ?? null;
  const job = currentJob(experience, badge?.value ?? null);
  const late = person !== null && experience === null ? 'not-loaded' : reason;
  return {
    layout: layout?.id ?? null,
    notAProfile: null,
    publicId: note('publicId', slug, 'url'),
    fullName: note('fullName', person?.fullName ?? null, person?.nameSource),
    firstName: note('firstName', told?.value ?? null, told?.id, person === null ? reason : 'not-understood'),
    pronouns: find('pronouns')?.replace(/^\((.*)\)$/, '$1') ?? null,
    headline: find('headline'),
    location: find('location'),
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
