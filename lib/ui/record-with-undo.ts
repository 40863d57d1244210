import { i18n } from '#i18n';
import { database } from '@/lib/store/database';
import { type NewEvent, recordEvents, voidEvents } from '@/lib/store/record-events';
import { useApp } from './app-store';
import { showFailure } from './show-failure';

/** Records events that a click stands for, says so in `words`, and offers to take them back. */
export async function recordWithUndo(person: string, events: NewEvent[], words: string): Promise<void> {
  try {
    const ids = await recordEvents(database, person, events, Date.now());
    const run = async () => {
      await voidEvents(database, person, ids, Date.now());
      useApp.setState({ toast: null });
    };
    useApp.setState({ toast: { id: ids.join(), text: words, action: { label: i18n.t('toast.undo'), run } } });
  } catch (error) {
    showFailure(error);
  }
}

/** *Later*: moves what is due with a person to another day (a local day). */
export function snooze(person: string, until: string, dayWords: string): Promise<void> {
  return recordWithUndo(person, [{ type: 'snoozed', until }], i18n.t('toast.later', { day: dayWords }));
}

/** *Let it rest*: nothing more falls due with a person until they are opened again. */
export function letRest(person: string, name: string): Promise<void> {
  return recordWithUndo(person, [{ type: 'rested' }], i18n.t('toast.resting', { name }));
}
