import type { Moment } from '@/lib/schema/event';
import { database } from '@/lib/store/database';
import { recordEvents } from '@/lib/store/record-events';
import { openLetterTo } from './open-letter';
import { showFailure } from './show-failure';

/** The letter that each answer asks for next; after *later* one waits. */
const nextMoment: Record<'yes' | 'no' | 'later', Moment | undefined> = {
  yes: 'schedule',
  no: 'thank-for-no',
  later: undefined,
};

/** Writes down what someone answered, and opens what comes next with them. */
export async function answer(id: string, said: 'yes' | 'no' | 'later'): Promise<void> {
  try {
    await recordEvents(database, id, [{ type: 'answered', answer: said }], Date.now());
    const person = await database.people.get(id);
    if (person) await openLetterTo(person, nextMoment[said]);
  } catch (error) {
    showFailure(error);
  }
}
