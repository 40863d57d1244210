import { v7 as timeOrderedId } from 'uuid';
import { i18n } from '#i18n';
import { profileSlug } from '@/lib/profile/slug';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import { database } from '@/lib/store/database';
import { recordFor, type Someone } from '@/lib/store/record-for';
import { useApp } from './app-store';
import { openLetterTo } from './open-letter';
import { writeWithUndo } from './record-with-undo';
import { showFailure } from './show-failure';

/** What the user typed about someone for the list; empty where they left it empty. */
export interface ListedPerson {
  name: string;
  headline: string;
  company: string;
  /** A LinkedIn address; anything else is passed over. */
  address: string;
  why: string;
}

/** Puts someone who was typed in on the list of the current topic, with undo; then back to *Today*, or to their letter. */
export async function listPerson(typed: ListedPerson, andWrite: boolean): Promise<void> {
  const someone = someoneOf(typed);
  const why = typed.why.trim();
  const written = await writeWithUndo(
    async () => [await recordFor(database, someone, [], Date.now(), why === '' ? {} : { why })],
    i18n.t('toast.listed', { name: typed.name.trim() }),
    () => useApp.setState({ screen: { name: 'today' } }),
  );
  if (written === null) return;
  try {
    const person = andWrite ? await database.people.get(written[0]?.person ?? '') : undefined;
    if (person) await openLetterTo(person, 'request');
    else useApp.setState({ screen: { name: 'today' } });
  } catch (error) {
    showFailure(error);
  }
}

function someoneOf({ name, headline, company, address }: ListedPerson): Someone {
  const corrections = {
    fullName: name.trim(),
    ...(headline.trim() && { headline: headline.trim() }),
    ...(company.trim() && { currentCompany: company.trim() }),
  };
  return { person: timeOrderedId(), profile: { ...unknownProfile, publicId: profileSlug(address) }, corrections };
}
