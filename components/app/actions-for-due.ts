import type { OwedActions } from '@/components/today/owed-item';
import type { DueKind } from '@/lib/cadence/due-kinds';
import type { DueEntry } from '@/lib/store/read-due';
import { exactDay } from '@/lib/ui/day-words';
import { doneAnotherWay } from '@/lib/ui/done-another-way';
import { openNote } from '@/lib/ui/navigate';
import { answer } from '@/lib/ui/record-answer';
import { letRest, snooze } from '@/lib/ui/record-with-undo';
import { shortNameOf } from './owed-item-of';

/** Kinds that wait for a word from them. */
const awaiting = new Set<DueKind>(['write', 'follow-up', 'let-go']);
/** Kinds that nothing but a day, or the day itself, settles. */
const undoable = new Set<DueKind>(['schedule', 'prepare', 'log', 'keep-in-touch']);

/** What can be done with something due besides its letter. */
export function actionsForDue(entry: DueEntry, { today, locale }: { today: string; locale: string }): OwedActions {
  const { item, person } = entry;
  const someone = { ...person, person: person.id };
  const done = item.kind === 'log' ? () => openNote(someone, 'met') : () => void doneAnotherWay(entry);
  return {
    onUntil: (day) => void snooze(person.id, day, exactDay(day, today, locale)),
    onRest: () => void letRest(person.id, shortNameOf(person)),
    onAnswered: awaiting.has(item.kind) ? (said, until) => void answer(person.id, said, until) : undefined,
    onDaySet: item.kind === 'schedule' ? () => openNote(someone, 'date') : undefined,
    onDone: undoable.has(item.kind) && item.kind !== 'log' ? undefined : done,
    onTouched: item.kind === 'keep-in-touch' ? (how) => void doneAnotherWay(entry, how) : undefined,
  };
}
