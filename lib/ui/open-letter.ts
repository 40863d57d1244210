import { localDayOf } from '@/lib/cadence/days';
import type { DueItem } from '@/lib/cadence/due';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { Moment } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import { database } from '@/lib/store/database';
import { readDraft } from '@/lib/store/drafts';
import { findPersonBySlug, readHistory } from '@/lib/store/find-person';
import { readDueOf } from '@/lib/store/read-due';
import { readSetting } from '@/lib/store/settings';
import { type Screen, useApp } from './app-store';
import { momentForDue, startDraft, typedSubject } from './start-draft';

/**
 * Opens the letter to the person just read: the draft they already have, else what is due with them, else the first
 * request. Someone who was written to and owes an answer gets no new letter, but what was sent and when to write again.
 */
export async function openLetter(reading: Profile): Promise<Screen> {
  const now = Date.now();
  const known = reading.publicId === null ? null : await findPersonBySlug(database, reading.publicId);
  const kept = await readDraft(database, reading.publicId ?? typedSubject);
  const history = standingEvents(known?.events ?? []);
  if (kept) {
    useApp.setState({ draft: { ...kept, profile: reading }, history });
    return { name: 'letter' };
  }
  const moment = known ? await nextMoment(known.person, now) : 'request';
  if (known && moment === null && history.some((event) => event.type === 'sent')) {
    return { name: 'waiting', person: known.person.id };
  }
  const who = {
    person: known?.person.id ?? crypto.randomUUID(),
    profile: reading,
    corrections: known?.person.corrections ?? {},
  };
  useApp.setState({ draft: startDraft(who, moment ?? 'request', now), history });
  return { name: 'letter' };
}

/** Opens the letter that a due item asks for, without a page: from *Today*. */
export async function openDueLetter(person: Person, item: DueItem): Promise<void> {
  const now = Date.now();
  const kept = await readDraft(database, person.slug ?? typedSubject);
  const moment = momentForDue[item.kind] ?? 'request';
  useApp.setState({
    draft: kept?.moment === moment ? kept : startDraft({ ...person, person: person.id }, moment, now),
    history: standingEvents(await readHistory(database, person.id)),
    screen: { name: 'letter' },
  });
}

/** The letter that is due with someone by today, or null when none is. `now` is epoch ms. */
async function nextMoment(person: Person, now: number): Promise<Moment | null> {
  const today = localDayOf(now);
  const due = await readDueOf(database, person, await readSetting(database, 'policy'), today);
  const moments = due.filter(({ item }) => item.dueOn <= today).map(({ item }) => momentForDue[item.kind]);
  return moments.find((moment) => moment !== undefined) ?? null;
}
