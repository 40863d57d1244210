import type { AboutMe } from '@/lib/schema/about-me';
import { database } from '@/lib/store/database';
import { writeSetting } from '@/lib/store/settings';
import { showFailure } from './show-failure';

/** Keeps what the user told about themselves. Kept even when empty: a form that was skipped isn't shown again. */
export async function saveAboutMe(aboutMe: AboutMe): Promise<void> {
  try {
    await writeSetting(database, 'aboutMe', aboutMe);
  } catch (error) {
    showFailure(error);
  }
}
