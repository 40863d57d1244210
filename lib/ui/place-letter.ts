import { i18n } from '#i18n';
import { placeInTab } from '@/lib/platform/place-in-tab';
import type { Profile } from '@/lib/schema/profile';
import { useApp } from './app-store';

interface LetterForPage {
  text: string;
  subject: string | null;
  person: Pick<Profile, 'publicId' | 'fullName'>;
  /** Whether what stands in LinkedIn's field may go. */
  replace: boolean;
}

/**
 * *Place in LinkedIn*: writes the letter into the message that the user opened on the page, and says what came of it. When
 * there is text already it asks, and `again` is what the user's yes does. Returns whether the letter stands there now.
 */
export async function placeLetter(
  tabId: number,
  { text, subject, person, replace }: LetterForPage,
  again: () => Promise<void>,
): Promise<boolean> {
  const name = person.fullName ?? '';
  const placement = await placeInTab(tabId, {
    text,
    ...(subject !== null && { subject }),
    slug: person.publicId,
    fullName: name,
    replace,
  });
  const outcome = typeof placement === 'string' ? placement : placement.outcome;
  const say = (words: string, action?: { label: string; run: () => Promise<void> }) =>
    useApp.setState({ toast: { id: crypto.randomUUID(), text: words, ...(action && { action }) } });
  switch (outcome) {
    case 'placed':
      say(i18n.t('toast.place.placed'));
      return true;
    case 'no-composer':
      say(i18n.t('toast.place.noComposer', { name }));
      return false;
    case 'other-person':
      say(i18n.t('toast.place.otherPerson', { name }));
      return false;
    case 'has-text':
      say(i18n.t('toast.place.hasText'), { label: i18n.t('toast.replace'), run: again });
      return false;
    case 'too-long':
      say(
        i18n.t('toast.place.tooLong', {
          max: typeof placement === 'string' || placement.outcome !== 'too-long' ? 0 : placement.max,
        }),
      );
      return false;
    case 'no-access':
      say(i18n.t('toast.place.noAccess'));
      return false;
    case 'not-accepted':
    case 'unreadable':
      say(i18n.t('toast.place.notAccepted'));
      return false;
  }
}
