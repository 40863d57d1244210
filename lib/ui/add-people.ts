import { v7 as timeOrderedId } from 'uuid';
import { i18n } from '#i18n';
import { readPastedText } from '@/lib/profile/read-pasted-text';
import { profileSlug } from '@/lib/profile/slug';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import { database } from '@/lib/store/database';
import { findBySlug } from '@/lib/store/find-person';
import { recordFor, type Someone } from '@/lib/store/record-for';
import { takeBack } from '@/lib/store/take-back';
import { changeWithUndo } from './change-with-undo';
import { goTo } from './dashboard-place';
import { showFailure } from './show-failure';

/** What was typed or pasted about someone for the list; empty where the user left it empty. */
export interface TypedEntry {
  /** An address on LinkedIn, or the text of a profile: whichever was pasted. */
  pasted: string;
  name: string;
  about: string;
  company: string;
  why: string;
}

/** What a pasted text tells of someone, for the fields below it; the address alone tells only whose it is. */
export function readEntry(pasted: string): Pick<TypedEntry, 'name' | 'about' | 'company'> & { slug: string | null } {
  const isAddress = !/\s/.test(pasted.trim());
  const read = isAddress ? {} : readPastedText(pasted);
  return {
    slug: read.publicId ?? profileSlug(pasted),
    name: read.fullName ?? '',
    about: read.headline ?? '',
    company: read.currentCompany ?? '',
  };
}

/**
 * Puts someone on the list of the current topic, with undo, and goes to their page. Whoever is known by that address
 * already isn't added twice: their page opens instead.
 */
export async function addPerson(entry: TypedEntry): Promise<void> {
  try {
    const someone = someoneOf(entry);
    const slug = someone.profile.publicId;
    const known = slug === null ? undefined : await findBySlug(database, slug);
    if (known) return goTo('person', known.id);
    const why = entry.why.trim();
    const isDone = await changeWithUndo(
      async () => {
        const written = await recordFor(database, someone, [], Date.now(), why === '' ? {} : { why });
        return () => takeBack(database, [written], Date.now());
      },
      i18n.t('toast.listed', { name: entry.name.trim() }),
    );
    if (isDone) goTo('person', someone.person);
  } catch (error) {
    showFailure(error);
  }
}

/** What was typed stands beside what the paste says, as a correction of it. */
function someoneOf({ pasted, name, about, company }: TypedEntry): Someone {
  const read = readEntry(pasted);
  const profile = { ...unknownProfile, ...(/\s/.test(pasted.trim()) && readPastedText(pasted)), publicId: read.slug };
  const typed = { fullName: name.trim(), headline: about.trim(), currentCompany: company.trim() };
  const corrections = Object.fromEntries(
    Object.entries(typed).filter(([field, text]) => text !== (profile[field as keyof typeof typed] ?? '')),
  );
  return { person: timeOrderedId(), profile, corrections };
}
