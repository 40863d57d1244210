import { i18n } from '#i18n';
import { localDayOf } from '@/lib/cadence/days';
import { localHourOf } from '@/lib/cadence/hours';
import { showNotification } from '@/lib/platform/notifications';
import { showOnToolbarButton } from '@/lib/platform/toolbar-button';
import type { Person } from '@/lib/schema/person';
import type { Database } from '@/lib/store/database';
import { readDue } from '@/lib/store/read-due';
import { readSetting, writeSetting } from '@/lib/store/settings';
import { digestWords } from './digest-words';

/**
 * Reads from the table what is due at `now` (epoch ms), puts the number on the toolbar button, and once a day, from the
 * user's hour on, shows one notification for all of it. Safe to run at any time and any number of times.
 */
export async function sweep(db: Database, now: number): Promise<void> {
  const today = localDayOf(now);
  const due = await readDue(db, today, today);
  const people = [...new Map(due.map(({ person }) => [person.id, person])).values()];
  const title = people.length === 0 ? i18n.t('extName') : i18n.t('toolbar.due', people.length);
  await showOnToolbarButton(people.length, title);
  if (people.length > 0) await notifyOnceADay(db, people, now);
}

/**
 * The day is written down after the notification is up: a worker killed in between shows it again under the same id,
 * which replaces the first instead of adding a second; the other order could lose it.
 */
async function notifyOnceADay(db: Database, people: Person[], now: number): Promise<void> {
  const today = localDayOf(now);
  if (localHourOf(now) < (await readSetting(db, 'digestHour'))) return;
  if ((await readSetting(db, 'digestShownOn')) === today) return;
  await showNotification(`due-${today}`, digestWords(people));
  await writeSetting(db, 'digestShownOn', today);
}
