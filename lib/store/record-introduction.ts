import { v7 as timeOrderedId } from 'uuid';
import { nameOf } from '@/lib/profile/apply-corrections';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import type { Database } from './database';
import { recordEvents, voidEvents } from './record-events';
import { savePerson } from './save-person';

/** Someone whom a person named, as caught in the notes. */
export interface Introduced {
  name: string;
  company: string | null;
}

/** What an introduction wrote, by whose history it stands in: all that undoing it takes. */
export interface IntroductionReceipt {
  to: string;
  isNew: boolean;
  written: { person: string; events: string[] }[];
}

/**
 * Writes down that the person `by` sent me to someone. Who is in no list yet is listed; `introduced` in the history of the
 * one who sent me says how they were found. Someone of exactly that name counts as the same. One transaction; `now` is
 * epoch ms.
 */
export async function recordIntroduction(
  db: Database,
  by: string,
  { name, company }: Introduced,
  now: number,
): Promise<IntroductionReceipt> {
  return db.transaction('rw', db.people, db.events, db.settings, async () => {
    const known = await db.people.filter((person) => isNamed(nameOf(person), name) && person.id !== by).first();
    const to = known?.id ?? timeOrderedId();
    const written = [];
    if (!known) {
      const corrections = { fullName: name, ...(company !== null && { currentCompany: company }) };
      await savePerson(db, { person: to, profile: unknownProfile, corrections }, now);
    }
    if (known === undefined || known.stage === null) {
      written.push({ person: to, events: await recordEvents(db, to, [{ type: 'listed' }], now) });
    }
    written.push({ person: by, events: await recordEvents(db, by, [{ type: 'introduced', to }], now) });
    return { to, isNew: known === undefined, written };
  });
}

/** Takes an introduction back, all of it or nothing. `now` is epoch ms. */
export async function undoIntroduction(db: Database, { written }: IntroductionReceipt, now: number): Promise<void> {
  await db.transaction('rw', db.people, db.events, db.settings, async () => {
    for (const { person, events } of written) await voidEvents(db, person, events, now);
  });
}

function isNamed(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}
