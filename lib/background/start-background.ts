import { nextFullHour } from '@/lib/cadence/hours';
import { ensureHourlyAlarm, onAlarm } from '@/lib/platform/alarms';
import { onInstalledOrStarted } from '@/lib/platform/lifecycle';
import {
  clearNotification,
  onNotificationButton,
  onNotificationClicked,
  onNotificationClosed,
  onNotificationLevelChanged,
} from '@/lib/platform/notifications';
import { onSweepRequested } from '@/lib/platform/sweep-request';
import { colourBadge } from '@/lib/platform/toolbar-button';
import { database } from '@/lib/store/database';
import { takeWeeklySnapshot } from '@/lib/store/snapshots';
import { createQueue } from './create-queue';
import { noteTold } from './keep-ledger';
import { openReminded } from './open-reminded';
import { putOffUntilTomorrow } from './put-off';
import { reminderOf } from './reminder-ids';
import { sweepPastDamage } from './sweep-past-damage';

/** Which button of a digest is which: the order of `digestWords`. */
const tomorrowButton = 1;

/**
 * All that the worker does. Listeners are registered before anything is awaited, or the browser would not wake us for
 * them; then it sweeps, since whatever woke us, time has passed. `readNow` is the clock (epoch ms): it is read once for
 * each sweep and each press of a button. Returns a function that waits until all that is under way is done.
 */
export function startBackground(readNow: () => number | Promise<number>): () => Promise<void> {
  const { run, runOnce, runBeside, settled } = createQueue();

  const lookAt = async (now: number) => {
    await ensureHourlyAlarm(now, nextFullHour(now));
    await colourBadge('#7e4f00', '#ffffff');
    await sweepPastDamage(database, now);
    await takeWeeklySnapshot(database, now);
  };
  const wake = () => runOnce(async () => lookAt(await readNow()));

  /** Whoever clicks a notification or waves it away was told, even if the worker died before it wrote that down. */
  const noteSeen = (id: string) =>
    run(async () => {
      const reminder = reminderOf(id);
      if (reminder) await noteTold(database, reminder);
    });

  /** Whoever clicks doesn't wait until the sweep that the click woke us for is over. */
  const open = (id: string) => runBeside(() => openReminded(database, id));

  onAlarm(wake);
  onInstalledOrStarted(wake);
  onSweepRequested(() => {
    wake();
    return settled();
  });
  onNotificationLevelChanged(wake);
  onNotificationClosed(noteSeen);
  onNotificationClicked((id) => {
    noteSeen(id);
    void clearNotification(id);
    open(id);
  });
  onNotificationButton((id, button) => {
    noteSeen(id);
    void clearNotification(id);
    if (button !== tomorrowButton) {
      open(id);
      return;
    }
    run(async () => {
      const reminder = reminderOf(id);
      const now = await readNow();
      if (reminder && 'digestOn' in reminder) await putOffUntilTomorrow(database, reminder.digestOn, now);
      await lookAt(now);
    });
  });
  wake();
  return settled;
}
