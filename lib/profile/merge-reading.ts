import type { Profile } from '@/lib/schema/profile';
import { isSameEmployer } from './same-name';

/**
 * A later reading of the same person, with what only the reading before gave: a page shows a part of a profile, and what
 * wasn't loaded this time is no reason to forget it. What belongs together stays together: no title beside another job's
 * employer, no first name beside another name.
 */
export function mergeReading(before: Profile, now: Profile): Profile {
  const isLate = now.missing.mutualNames !== undefined && now.missing.mutualNames !== 'absent';
  return {
    ...now,
    ...currentJob(before, now),
    firstName: now.firstName ?? (now.fullName === before.fullName ? before.firstName : null),
    pronouns: now.pronouns ?? before.pronouns,
    headline: now.headline ?? before.headline,
    location: now.location ?? before.location,
    about: now.about ?? before.about,
    experience: now.experience === 'not-loaded' ? before.experience : now.experience,
    education: now.education === 'not-loaded' ? before.education : now.education,
    connection: now.connection === 'none/unknown' ? before.connection : now.connection,
    mutualNames: isLate ? before.mutualNames : now.mutualNames,
    followers: now.followers ?? before.followers,
    connections: now.connections ?? before.connections,
    sources: { ...before.sources, ...now.sources },
  };
}

function currentJob(before: Profile, now: Profile): Pick<Profile, 'currentTitle' | 'currentCompany'> {
  const [title, company] = [now.currentTitle, now.currentCompany];
  if (title === null && company === null)
    return { currentTitle: before.currentTitle, currentCompany: before.currentCompany };
  const stayed = company !== null && before.currentCompany !== null && isSameEmployer(company, before.currentCompany);
  return {
    currentTitle: title ?? (stayed ? before.currentTitle : null),
    currentCompany: company ?? (title === before.currentTitle ? before.currentCompany : null),
  };
}
