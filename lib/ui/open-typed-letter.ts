import { v7 as timeOrderedId } from 'uuid';
import { readPastedText } from '@/lib/profile/read-pasted-text';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import type { Profile } from '@/lib/schema/profile';
import { useApp } from './app-store';
import { editDraft } from './edit-letter';
import { startDraft } from './start-draft';

/** What the user typed or pasted about someone; empty where they left it empty. */
export interface TypedPerson {
  pasted: string;
  name: string;
  headline: string;
  company: string;
}

/**
 * Opens a first request to someone who was typed in. What stands in a field wins over what the pasted text says. When the
 * page in front of the user told at least whose it is, that address is theirs.
 */
export function openTypedLetter({ pasted, name, headline, company }: TypedPerson): void {
  const { slug } = useApp.getState();
  const profile: Profile = { ...unknownProfile, ...readPastedText(pasted), publicId: slug };
  const corrections = {
    ...(name.trim() && { fullName: name.trim() }),
    ...(headline.trim() && { headline: headline.trim() }),
    ...(company.trim() && { currentCompany: company.trim() }),
  };
  const draft = startDraft({ person: timeOrderedId(), profile, corrections }, 'request', Date.now());
  useApp.setState({ draft, history: [], screen: { name: 'letter' } });
  editDraft({});
}
