import { i18n } from '#i18n';
import { database } from '@/lib/store/database';
import { type NewEvent, recordEvents } from '@/lib/store/record-events';
import { takeBack, type Written } from '@/lib/store/take-back';
import { useApp } from './app-store';
import { showFailure } from './show-failure';

/**
 * Does what a click stands for, says so in `words`, and offers to take back what it wrote. `returnTo` is what undoing
 * shows again, besides. Resolves with what was written, or null when the store failed (the user is told).
 */
export async function writeWithUndo(
  write: () => Promise<Written>,
  words: string,
  returnTo?: () => void,
): Promise<Written | null> {
  try {
    const written = await write();
    const run = async () => {
      try {
        await takeBack(database, written, Date.now());
        returnTo?.();
        useApp.setState({ toast: null });
      } catch (error) {
        showFailure(error);
      }
    };
    useApp.setState({
      toast: { id: crypto.randomUUID(), text: words, action: { label: i18n.t('toast.undo'), run } },
    });
    return written;
  } catch (error) {
    showFailure(error);
    return null;
  }
}

/** Records events of one person as `writeWithUndo` does. */
export async function recordWithUndo(person: string, events: NewEvent[], words: string): Promise<void> {
  await writeWithUndo(
    async () => [{ person, events: await recordEvents(database, person, events, Date.now()) }],
    words,
  );
}

/** *Later*: moves what is due with a person to another day (a local day). */
export function snooze(person: string, until: string, dayWords: string): Promise<void> {
  return recordWithUndo(person, [{ type: 'snoozed', until }], i18n.t('toast.later', { day: dayWords }));
}

/** *Let it rest*: nothing more falls due with a person until they are opened again. */
export function letRest(person: string, name: string): Promise<void> {
  return recordWithUndo(person, [{ type: 'rested' }], i18n.t('toast.resting', { name }));
}
