import { openDashboard } from '@/lib/platform/dashboard-tab';
import type { DueEntry } from '@/lib/store/read-due';
import { momentForDue } from './moment-for-due';
import { openLetterTo } from './open-letter';
import { showFailure } from './show-failure';

/** Opens the one thing to do about something due: the letter, or the page of the conversation. */
export function openDue({ item, person }: DueEntry): void {
  const moment = momentForDue(item);
  if (moment === undefined) void openDashboard(`conversation/${person.id}`);
  else openLetterTo(person, moment, item.about).catch(showFailure);
}
