import { i18n } from '#i18n';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Stage } from '@/lib/schema/person';
import { database } from '@/lib/store/database';
import { readHistory } from '@/lib/store/find-person';
import { useApp } from './app-store';
import { recordOne } from './change-one';
import { goTo } from './dashboard-place';
import { showFailure } from './show-failure';
import { eventsForMove } from './stage-moves';

/**
 * Writes down what moving someone on the board means, with undo. A day has to be named for *scheduled*, so that leads to
 * the person's page; a move that no event stands for says so, and changes nothing.
 */
export async function moveToStage(id: string, stage: Stage, today: LocalDay): Promise<void> {
  try {
    const person = await database.people.get(id);
    if (!person) return;
    if (stage === 'scheduled') return goTo('person', id);
    const events = eventsForMove(await readHistory(database, id), stage, today);
    const name = nameOf(person);
    if (events) await recordOne(id, events, i18n.t('people.moves.moved', { name }));
    else useApp.setState({ toast: { id: crypto.randomUUID(), text: i18n.t('people.moves.cannot', { name }) } });
  } catch (error) {
    showFailure(error);
  }
}
