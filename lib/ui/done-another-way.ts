import { i18n } from '#i18n';
import type { HistoryEvent } from '@/lib/schema/event';
import type { DueEntry } from '@/lib/store/read-due';
import { momentForDue } from './moment-for-due';
import { recordWithUndo } from './record-with-undo';

export type TouchHow = Extract<HistoryEvent, { type: 'touched' }>['how'];

/**
 * Writes down that something due was done in another way than by the letter it asks for. A promise is kept; keeping in
 * touch is a touch (`how`); in place of a letter stands one without words, by phone, which the history shows as *done
 * another way*. What can't be done so (finding a day, a conversation) is not for this.
 */
export async function doneAnotherWay({ item, person }: DueEntry, how: TouchHow = 'other'): Promise<void> {
  const words = i18n.t('toast.doneAnotherWay');
  if ((item.kind === 'promise' || item.kind === 'their-promise') && item.about !== undefined) {
    return recordWithUndo(person.id, [{ type: 'kept', promise: item.about }], i18n.t('toast.kept'));
  }
  if (item.kind === 'keep-in-touch') return recordWithUndo(person.id, [{ type: 'touched', how }], words);
  const moment = momentForDue(item);
  if (moment === undefined) return;
  const about = item.kind === 'report-back' && item.about !== undefined ? { about: item.about } : {};
  await recordWithUndo(person.id, [{ type: 'sent', moment, channel: 'phone', text: '', ...about }], words);
}
