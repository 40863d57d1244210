import { readPageInTab } from '@/lib/platform/active-tab';
import { type ActiveTab, findActiveTab } from '@/lib/platform/find-active-tab';
import { finishProfile } from '@/lib/profile/finish-profile';
import { profileSlug } from '@/lib/profile/slug';
import { emptyAboutMe } from '@/lib/schema/about-me';
import { database } from '@/lib/store/database';
import { readSetting } from '@/lib/store/settings';
import { type Screen, useApp } from './app-store';
import { classifyReading } from './classify-reading';
import { openLetter } from './open-letter';
import { showFailure } from './show-failure';

/**
 * Decides what the popup opens on: who is on the page in front of the user, or *Today*; on the very first opening,
 * *About me* before that. Reading and the database start together.
 */
export async function openApp(): Promise<void> {
  try {
    const [aboutMe, screen] = await Promise.all([readSetting(database, 'aboutMe'), chooseScreen()]);
    useApp.setState(
      aboutMe ? { aboutMe, screen } : { aboutMe: emptyAboutMe, screen: { name: 'about-me' }, afterAboutMe: screen },
    );
  } catch (error) {
    showFailure(error);
  }
}

/** Opens on *Today*, wherever the user is: what the notification and *Open in a tab* lead to. */
export async function openToday(): Promise<void> {
  try {
    const aboutMe = (await readSetting(database, 'aboutMe')) ?? emptyAboutMe;
    useApp.setState({ aboutMe, screen: { name: 'today' } });
  } catch (error) {
    showFailure(error);
  }
}

/** Reads the page again, for instance once it has finished loading. */
export async function readAgain(): Promise<void> {
  try {
    useApp.setState({ screen: await chooseScreen() });
  } catch (error) {
    showFailure(error);
  }
}

async function chooseScreen(): Promise<Screen> {
  const tab = await findActiveTab();
  if (!tab || !isLinkedIn(tab)) return { name: 'today' };
  useApp.setState({
    tabId: tab.id,
    slug: tab.url === null ? null : profileSlug(tab.url),
    guessedName: nameInTitle(tab.title),
  });
  const page = await readPageInTab(tab.id);
  const reading = typeof page === 'string' ? page : finishProfile(page);
  const kind = classifyReading(reading);
  if (kind !== 'profile') return { name: 'not-read', reason: kind };
  if (typeof reading === 'string') return { name: 'not-read', reason: 'not-understood' };
  return openLetter(reading);
}

/** The name in a title such as "(3) Ines Falkenrath | LinkedIn", as a guess for the user to confirm; null without one. */
function nameInTitle(title: string | null): string | null {
  const [name = '', site] = (title ?? '').split(' | ');
  return site === 'LinkedIn' ? name.replace(/^\(\d+\+?\) /, '').slice(0, 100) : null;
}

function isLinkedIn(tab: ActiveTab): boolean {
  const host = tab.url === null ? '' : new URL(tab.url).hostname;
  return host === 'linkedin.com' || host.endsWith('.linkedin.com');
}
