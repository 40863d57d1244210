import type { AboutMe } from '@/lib/schema/about-me';
import { database } from '@/lib/store/database';
import { writeSetting } from '@/lib/store/settings';
import { createLatestWriter } from './latest-writer';
import { showFailure } from './show-failure';

const keep = createLatestWriter((aboutMe: AboutMe) => writeSetting(database, 'aboutMe', aboutMe));

/** Keeps what the user told about themselves. Kept even when empty: a form that was skipped isn't shown again. */
export function saveAboutMe(aboutMe: AboutMe): Promise<void> {
  return keep(aboutMe).catch(showFailure);
}
