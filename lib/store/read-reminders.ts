import { type ArrangedConversation, arrangedConversation } from '@/lib/cadence/arranged-conversation';
import { addDays } from '@/lib/cadence/days';
import type { ReminderHours } from '@/lib/cadence/digest-window';
import { compareDue } from '@/lib/cadence/due';
import type { ReminderLedger } from '@/lib/cadence/plan-reminders';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Person } from '@/lib/schema/person';
import type { Database } from './database';
import { type DueEntry, readDueOfAll } from './read-due';
import { readSettings } from './settings';

/** Someone with whom a conversation is arranged. */
export type ConversationEntry = ArrangedConversation & { person: Person };

/** All that decides what to tell the user today. */
export interface Reminders {
  /** What is due, by day and then by importance. */
  due: DueEntry[];
  /** The conversations of today and tomorrow. */
  conversations: ConversationEntry[];
  ledger: ReminderLedger;
  hours: ReminderHours;
}

/** Reads, in one look, what is due on the local day `today`, the conversations that are near, and what was told already. */
export async function readReminders(db: Database, today: LocalDay): Promise<Reminders> {
  const tomorrow = addDays(today, 1);
  return db.transaction('r', db.people, db.events, db.settings, async () => {
    const { policy, digestSettledOn, conversationsAnnounced, ...hours } = await readSettings(db, [
      'policy',
      'digestHour',
      'nightFromHour',
      'quietWeekdays',
      'quietDays',
      'digestSettledOn',
      'conversationsAnnounced',
    ]);
    const people = await db.people.where('dueOn').belowOrEqual(tomorrow).toArray();
    const entries = await readDueOfAll(db, people, policy, today);
    return {
      due: entries.filter(({ item }) => item.dueOn <= today).sort((one, other) => compareDue(one.item, other.item)),
      conversations: conversationsIn(entries, today, tomorrow),
      ledger: { settledOn: digestSettledOn, announced: conversationsAnnounced },
      hours,
    };
  });
}

/** A conversation that stands always has an item of its own, to prepare for it or to log it. */
function conversationsIn(entries: DueEntry[], from: LocalDay, until: LocalDay): ConversationEntry[] {
  return entries.flatMap(({ item, person, events }) => {
    if (item.kind !== 'prepare') return [];
    const conversation = arrangedConversation(events);
    if (conversation === null || conversation.day < from || conversation.day > until) return [];
    return [{ ...conversation, person }];
  });
}
