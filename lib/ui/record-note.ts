import { v7 as timeOrderedId } from 'uuid';
import { i18n } from '#i18n';
import { applyCorrections, nameOf } from '@/lib/profile/apply-corrections';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import type { NewEvent } from '@/lib/store/record-events';
import { recordFor, type Someone } from '@/lib/store/record-for';
import { recordIntroduction } from '@/lib/store/record-introduction';
import { recordMet } from '@/lib/store/record-met';
import type { Written } from '@/lib/store/take-back';
import { type Screen, useApp } from './app-store';
import type { TouchHow } from './done-another-way';
import { openLetterTo } from './open-letter';
import { writeWithUndo } from './record-with-undo';
import { showFailure } from './show-failure';

/** What the user writes down about someone; days are local days, `time` is `HH:MM`. */
export type Note =
  | { kind: 'promise'; by: 'me' | 'them'; what: string; dueOn?: LocalDay }
  /** `to`: they sent me to that person; `from`: that person sent me to them. A person of the list, or a new name. */
  | { kind: 'introduction'; direction: 'to' | 'from'; other: { id: string } | { name: string } }
  | { kind: 'touch'; how: TouchHow }
  | { kind: 'met'; on: LocalDay; minutes?: number; notes?: string }
  | { kind: 'not-met' }
  | { kind: 'date'; day: LocalDay; time?: string; minutes: number; where?: string }
  | { kind: 'list'; topic: string | null; why: string };

/**
 * Writes a note down, with undo, and goes on to what comes next: thanks after a conversation, a new day for one that fell
 * through, *Today* once a day is set; otherwise back to `before`.
 */
export async function recordNote(someone: Someone, note: Note, before: Screen, dayWords: string): Promise<void> {
  const { draft, history, about } = useApp.getState();
  const written = await writeWithUndo(
    () => write(someone, note),
    doneWords(someone, note, dayWords),
    () => useApp.setState({ screen: before, draft, history, about }),
  );
  if (written === null) return;
  try {
    await goOn(written.at(-1)?.person ?? someone.person, note, before);
  } catch (error) {
    showFailure(error);
  }
}

async function write(someone: Someone, note: Note): Promise<Written> {
  const now = Date.now();
  if (note.kind === 'introduction') {
    const other = await otherOf(note.other);
    const [referrer, newcomer] = note.direction === 'to' ? [someone, other] : [other, someone];
    return recordIntroduction(database, referrer, newcomer, now);
  }
  if (note.kind === 'met') return writeMet(someone, note, now);
  if (note.kind !== 'list') return [await recordFor(database, someone, [eventOf(note)], now)];
  const known = await database.people.get(someone.person);
  const stays = known !== undefined && known.stage !== null && (known.topic ?? null) === note.topic;
  return [await recordFor(database, someone, stays ? [] : [eventOf(note)], now, { why: note.why })];
}

/** Whoever isn't in the list yet is put on it first. */
async function writeMet(someone: Someone, { kind: _, ...met }: Extract<Note, { kind: 'met' }>, now: number) {
  return database.transaction('rw', database.people, database.events, database.settings, async () => {
    const listed = await recordFor(database, someone, [], now);
    return [{ ...listed, events: [...listed.events, ...(await recordMet(database, listed.person, met, now))] }];
  });
}

function eventOf(note: Exclude<Note, { kind: 'introduction' | 'met' }>): NewEvent {
  switch (note.kind) {
    case 'promise': {
      const { kind: _, ...promise } = note;
      return { type: 'promised', promise: timeOrderedId(), ...promise };
    }
    case 'touch':
      return { type: 'touched', how: note.how };
    case 'not-met':
      return { type: 'cancelled' };
    case 'date': {
      const { kind: _, ...date } = note;
      return { type: 'scheduled', ...date };
    }
    case 'list':
      return { type: 'listed', ...(note.topic !== null && { topic: note.topic }) };
  }
}

async function otherOf(other: { id: string } | { name: string }): Promise<Someone> {
  if ('name' in other) {
    return { person: timeOrderedId(), profile: unknownProfile, corrections: { fullName: other.name } };
  }
  const person = await database.people.get(other.id);
  if (!person) throw new Error('The person who was chosen is gone');
  return { ...person, person: person.id };
}

function doneWords(someone: Someone, note: Note, dayWords: string): string {
  if (note.kind === 'date') return i18n.t('toast.daySet', { day: dayWords });
  if (note.kind === 'not-met') return i18n.t('toast.calledOff');
  if (note.kind !== 'list') return i18n.t('toast.noted');
  const { firstName } = applyCorrections(someone.profile, someone.corrections);
  return i18n.t('toast.listed', { name: firstName ?? nameOf(someone) });
}

async function goOn(id: string, { kind }: Note, before: Screen): Promise<void> {
  const person = await database.people.get(id);
  if (kind === 'met' && person) return openLetterTo(person, 'thank-you');
  if (kind === 'not-met' && person) return openLetterTo(person, 'schedule');
  useApp.setState({ screen: kind === 'date' ? { name: 'today' } : before });
}
