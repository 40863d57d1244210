import { i18n } from '#i18n';
import type { Moment } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import { readHistory } from '@/lib/store/find-person';
import { recordEvents } from '@/lib/store/record-events';
import { useApp } from './app-store';
import { openLetterTo } from './open-letter';
import { writeWithUndo } from './record-with-undo';
import { showFailure } from './show-failure';

export type Answer = 'yes' | 'no' | 'later';

/** The letter that an answer asks for next; after *later* one waits. */
const nextMoment = { yes: 'schedule', no: 'thank-for-no' } as const satisfies Partial<Record<Answer, Moment>>;

/**
 * Writes down what someone answered, and opens what comes next with them: finding a day, thanks for the no, or when they
 * are asked again (`until`, a local day, where they named one). Can be undone.
 */
export async function answer(id: string, said: Answer, until?: LocalDay): Promise<void> {
  const { screen, draft, history, about } = useApp.getState();
  const answered = { type: 'answered' as const, answer: said, ...(until !== undefined && { until }) };
  const written = await writeWithUndo(
    async () => [{ person: id, events: await recordEvents(database, id, [answered], Date.now()) }],
    i18n.t(`toast.answered.${said}`),
    () => useApp.setState({ screen, draft, history, about }),
  );
  if (written === null) return;
  try {
    const person = await database.people.get(id);
    const events = await readHistory(database, id);
    if (said !== 'later') {
      if (person) await openLetterTo(person, nextMoment[said]);
    } else if (person && screen.name !== 'today' && events.some(({ type }) => type === 'sent')) {
      await openLetterTo(person);
    } else {
      useApp.setState({ screen: { name: 'today' } });
    }
  } catch (error) {
    showFailure(error);
  }
}
