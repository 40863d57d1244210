import type { LetterToPlace } from '@/lib/schema/placement';
import type { Composer } from './find-composers';

type Addressee = Pick<LetterToPlace, 'slug' | 'fullName'>;

/** Who a conversation is with stands in these. (LINKEDIN.md 3) */
const headers = '.msg-thread__link-to-profile, .msg-overlay-bubble-header__title';
/** Ids that stand in for a public id in an address; they say nothing about which person it is. */
const memberId = /^ACoA/;

/**
 * Whether a composer is surely this person's. `address` is the page's own: the dialog for a note may name nobody, and
 * then belongs to the profile it was opened on.
 */
export function belongsTo(composer: Composer, person: Addressee, address: string): boolean {
  return composer.kind === 'message' ? isConversationWith(composer, person) : isInvitationOf(composer, person, address);
}

/** Public ids decide where there are any; else the whole header is the name, so that a group is nobody's. */
function isConversationWith({ frame }: Composer, person: Addressee): boolean {
  return [...frame.querySelectorAll(headers)].some((header) => {
    const links = [header.closest('a'), ...header.querySelectorAll('a')].flatMap((link) => link?.href ?? []);
    const slugs = links.flatMap((href) => slugOf(href) ?? []).filter((slug) => !memberId.test(slug));
    if (slugs.length > 0) return slugs.every((slug) => isSlugOf(slug, person));
    return isNameOf(header.textContent, person);
  });
}

function isInvitationOf({ frame }: Composer, person: Addressee, address: string): boolean {
  // The name stands out in the dialog's sentence, where it stands in it at all.
  const names = [...frame.querySelectorAll('strong, b')]
    .map((strong) => strong.textContent)
    .filter((text) => /\p{L}/u.test(text));
  if (names.length > 0) return names.some((name) => isNameOf(name, person));
  const slug = slugOf(address) ?? new URL(address).searchParams.get('vanityName');
  return slug !== null && isSlugOf(slug, person);
}

function slugOf(address: string): string | null {
  const slug = /\/in\/([^/?#]+)/.exec(address)?.[1];
  return slug === undefined ? null : decode(slug);
}

function isSlugOf(slug: string, person: Addressee): boolean {
  return person.slug !== null && normalise(slug) === normalise(decode(person.slug));
}

function isNameOf(text: string, { fullName }: Addressee): boolean {
  return normalise(fullName) !== '' && normalise(text) === normalise(fullName);
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
