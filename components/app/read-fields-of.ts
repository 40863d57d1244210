import type { ReadField } from '@/components/draft/read-fields';
import type { CorrectableField } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';

const fields: CorrectableField[] = ['fullName', 'firstName', 'headline', 'currentTitle', 'currentCompany', 'location'];

/** What was read of a person and what the user made of it; what is missing, with why the page didn't give it. */
export function readFieldsOf(read: Profile, corrected: Profile): ReadField[] {
  return fields.map((id) => ({
    id,
    value: corrected[id],
    missing: corrected[id] === null ? (read.missing[id] ?? 'absent') : null,
  }));
}
