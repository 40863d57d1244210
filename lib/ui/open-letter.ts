import { v7 as timeOrderedId } from 'uuid';
import { localDayOf } from '@/lib/cadence/days';
import { standingEvents } from '@/lib/cadence/standing-events';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { HistoryEvent, Moment } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import { database } from '@/lib/store/database';
import { readDraft } from '@/lib/store/drafts';
import { findIntroducers } from '@/lib/store/find-introductions';
import { findPersonBySlug, readHistory } from '@/lib/store/find-person';
import { readDueOf } from '@/lib/store/read-due';
import { freshChanges, recordReading } from '@/lib/store/record-reading';
import { readSetting } from '@/lib/store/settings';
import { type Screen, useApp } from './app-store';
import { momentForDue, startDraft, typedRecipient } from './start-draft';

/**
 * Prepares the letter to the person just read: the draft they already have, else what is due with them, else the first
 * request. Returns the screen to show: someone who was written to, and with whom nothing is due, gets no new letter but
 * what was sent and when to write again.
 */
export async function openLetter(reading: Profile): Promise<Screen> {
  const known = reading.publicId === null ? null : await findPersonBySlug(database, reading.publicId);
  const kept = await readDraft(database, reading.publicId ?? typedRecipient);
  const history = standingEvents(known?.events ?? []);
  const changes = known ? await recordReading(database, known.person, reading, Date.now()) : [];
  useApp.setState({ changes });
  if (kept) return layOut({ ...kept, profile: reading }, history);
  if (!known) {
    const someone = { person: timeOrderedId(), profile: reading, corrections: {} };
    return layOut(startDraft(someone, 'request', Date.now()), history);
  }
  return openNext({ ...known.person, profile: reading }, history, await nextMoment(known.person));
}

/** Opens the letter to someone in the list without their page, for what is due with them or for `moment`. */
export async function openLetterTo(person: Person, moment?: Moment): Promise<void> {
  const history = standingEvents(await readHistory(database, person.id));
  useApp.setState({ changes: freshChanges(person.changes, localDayOf(Date.now())) });
  const kept = await readDraft(database, person.slug ?? typedRecipient);
  const isSame = kept?.person === person.id && (moment === undefined || kept.moment === moment);
  const screen = isSame ? layOut(kept, history) : await openNext(person, history, moment ?? (await nextMoment(person)));
  useApp.setState({ screen });
}

async function openNext(person: Person, history: HistoryEvent[], moment: Moment | null): Promise<Screen> {
  const wrote = history.some((event) => event.type === 'sent');
  if (moment === null && wrote) return { name: 'waiting', person, history };
  const someone = { person: person.id, profile: person.profile, corrections: person.corrections };
  const draft = startDraft(someone, moment ?? 'request', Date.now());
  // Whoever was named by someone in the list is told so (GUIDANCE B1).
  const [introducer] = draft.moment === 'request' ? await findIntroducers(database, person.id) : [];
  const name = introducer ? nameOf(introducer) : '';
  return layOut(name === '' ? draft : { ...draft, link: { kind: 'referrer', detail: name } }, history);
}

function layOut(draft: ReturnType<typeof startDraft>, history: HistoryEvent[]): Screen {
  useApp.setState({ draft, history });
  return { name: 'letter' };
}

/** The letter that is due with someone by today, or null when none is. */
async function nextMoment(person: Person): Promise<Moment | null> {
  const today = localDayOf(Date.now());
  const due = await readDueOf(database, person, await readSetting(database, 'policy'), today);
  const moments = due.filter(({ item }) => item.dueOn <= today).map(({ item }) => momentForDue[item.kind]);
  return moments.find((moment) => moment !== undefined) ?? null;
}
