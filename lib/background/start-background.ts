import { nextFullHour } from '@/lib/cadence/hours';
import { ensureHourlyAlarm, onHourlyAlarm } from '@/lib/platform/alarms';
import { openDashboard } from '@/lib/platform/dashboard-tab';
import { onInstalledOrStarted } from '@/lib/platform/lifecycle';
import { onNotificationClicked } from '@/lib/platform/notifications';
import { colourBadge } from '@/lib/platform/toolbar-button';
import { database } from '@/lib/store/database';
import { takeWeeklySnapshot } from '@/lib/store/snapshots';
import { sweep } from './sweep';

/**
 * All that the worker does. Listeners are registered before anything is awaited, or the browser would not wake us for
 * them; then it sweeps, since whatever woke us, time has passed.
 */
export function startBackground(): void {
  onHourlyAlarm(wake);
  onInstalledOrStarted(wake);
  onNotificationClicked(() => void openDashboard('today'));
  wake();
}

let running: Promise<void> = Promise.resolve();

/** Sweeps after the sweep that is running, so that two wakes at once can't both find today's notification missing. */
function wake(): void {
  running = running
    .then(async () => {
      const now = Date.now();
      await ensureHourlyAlarm(nextFullHour(now));
      await colourBadge('#7e4f00', '#ffffff');
      await sweep(database, now);
      await takeWeeklySnapshot(database, now);
    })
    .catch(reportError);
}
