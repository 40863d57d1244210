import { v7 as timeOrderedId } from 'uuid';
import { emptyAboutMe } from '@/lib/schema/about-me';
import { database } from '@/lib/store/database';
import { readSetting } from '@/lib/store/settings';
import { type Screen, useApp } from './app-store';
import { examplePerson } from './example-person';
import { showFailure } from './show-failure';
import { startDraft } from './start-draft';

/**
 * Opens a first request to the example person as `openLetter` does for someone new who was read, through *About me* where
 * nothing is known of the user. Of the example person nothing is ever written: no draft (edit-letter.ts), no letter
 * (send-letter.ts), no person. So there is nobody to leave out of reminders, insights and exports, and nothing to remove but
 * this page. What the user says about themselves is real, and kept.
 */
export async function openPractice(): Promise<void> {
  const letter: Screen = { name: 'letter' };
  useApp.setState({ isPractice: true });
  try {
    const aboutMe = await readSetting(database, 'aboutMe');
    useApp.setState({
      draft: startDraft({ person: timeOrderedId(), profile: examplePerson, corrections: {} }, 'request', Date.now()),
      aboutMe: aboutMe ?? emptyAboutMe,
      afterAboutMe: letter,
      screen: aboutMe ? letter : { name: 'about-me' },
    });
  } catch (error) {
    showFailure(error);
  }
}

/** Leaves the example person: the letter to her is gone. */
export function closePractice(): void {
  useApp.setState({ isPractice: false, draft: null, toast: null, screen: { name: 'opening' } });
}
