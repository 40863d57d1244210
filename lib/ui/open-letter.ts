import { v7 as timeOrderedId } from 'uuid';
import { localDayOf } from '@/lib/cadence/days';
import { standingEvents } from '@/lib/cadence/standing-events';
import { applyCorrections } from '@/lib/profile/apply-corrections';
import { mergeReading } from '@/lib/profile/merge-reading';
import type { Draft } from '@/lib/schema/draft';
import type { HistoryEvent, Moment } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import { database } from '@/lib/store/database';
import { findNamesake } from '@/lib/store/find-namesake';
import { findPersonBySlug, readHistory } from '@/lib/store/find-person';
import { readDueOf } from '@/lib/store/read-due';
import { freshChanges, recordReading } from '@/lib/store/record-reading';
import { readSetting } from '@/lib/store/settings';
import { type Screen, useApp } from './app-store';
import { momentForDue } from './moment-for-due';
import { recoverDraft } from './save-draft';
import { startDraft, typedRecipient } from './start-draft';

/**
 * Prepares the letter to the person just read: the draft they already have, else what is due with them, else the first
 * request. Returns the screen to show: someone who was written to, and with whom nothing is due, gets no new letter but
 * what was sent and when to write again.
 */
export async function openLetter(reading: Profile): Promise<Screen> {
  // All at once: the popup shows nothing until it knows.
  const [known, kept, namesake] = await Promise.all([
    reading.publicId === null ? null : findPersonBySlug(database, reading.publicId),
    recoverDraft(reading.publicId ?? typedRecipient),
    findNamesake(database, reading),
  ]);
  const history = standingEvents(known?.events ?? []);
  const changes = known ? await recordReading(database, known.person, reading, Date.now()) : [];
  useApp.setState({ changes, namesake: known ? null : namesake });
  const before = known?.person.profile ?? kept?.profile;
  const profile = before === undefined ? reading : mergeReading(before, reading);
  if (kept) return layOut({ ...kept, profile }, history);
  if (!known) {
    const someone = { person: timeOrderedId(), profile: reading, corrections: {} };
    return layOut(startDraft(someone, 'request', Date.now()), history);
  }
  return openNext({ ...known.person, profile }, history, await nextLetter(known.person));
}

/**
 * Opens the letter to someone in the list without their page, for what is due with them or for `moment`; `about` is the
 * person or the promise that it speaks of.
 */
export async function openLetterTo(person: Person, moment?: Moment, about?: string): Promise<void> {
  const history = standingEvents(await readHistory(database, person.id));
  useApp.setState({ changes: freshChanges(person.changes, localDayOf(Date.now())), namesake: null });
  const kept = await recoverDraft(person.slug ?? typedRecipient);
  const wanted = moment === undefined ? await nextLetter(person) : { moment, about };
  const isSame = kept?.person === person.id && (moment === undefined || isFor(kept, wanted));
  useApp.setState({ screen: isSame ? await layOut(kept, history) : await openNext(person, history, wanted) });
}

/** What a letter is for. */
interface Wanted {
  moment: Moment;
  about?: string | undefined;
}

function isFor(kept: Draft, wanted: Wanted | null): boolean {
  return kept.moment === wanted?.moment && kept.about === wanted.about;
}

async function openNext(person: Person, history: HistoryEvent[], wanted: Wanted | null): Promise<Screen> {
  const wrote = history.some((event) => event.type === 'sent');
  if (wanted === null && wrote) return { name: 'waiting', person, history };
  const { moment = 'request', about } = wanted ?? {};
  return layOut(startDraft({ ...person, person: person.id }, moment, Date.now(), about), history);
}

async function layOut(draft: Draft, history: HistoryEvent[]): Promise<Screen> {
  const about = draft.moment === 'report-back' && draft.about ? await database.people.get(draft.about) : undefined;
  useApp.setState({ draft, history, about: about ? applyCorrections(about.profile, about.corrections) : null });
  return { name: 'letter' };
}

/** The letter that is due with someone by today, or null when none is. */
async function nextLetter(person: Person): Promise<Wanted | null> {
  const today = localDayOf(Date.now());
  const due = await readDueOf(database, person, await readSetting(database, 'policy'), today);
  const letters = due.flatMap(({ item }) => {
    const moment = item.dueOn <= today ? momentForDue(item) : undefined;
    return moment === undefined ? [] : [{ moment, about: item.about }];
  });
  return letters[0] ?? null;
}
