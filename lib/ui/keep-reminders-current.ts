import { requestSweep } from '@/lib/platform/sweep-request';
import { database } from '@/lib/store/database';
import { onChange } from '@/lib/store/on-change';

/** Has the worker look at what is due after each change that a page makes: number and alarms follow at once. */
export function keepRemindersCurrent(): void {
  onChange(database, requestSweep);
}
