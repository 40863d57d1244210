import { stageOf } from '@/lib/cadence/stage';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { HistoryEvent } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Stage } from '@/lib/schema/person';
import type { NewEvent } from '@/lib/store/record-events';

/** What has to have happened for someone to stand at a stage; a letter without words is one that went another way. */
const happenings: Record<Stage, readonly NewEvent[]> = {
  listed: [{ type: 'listed' }],
  written: [{ type: 'sent', moment: 'request', channel: 'phone', text: '' }],
  answered: [{ type: 'answered', answer: 'yes' }],
  // A day can't be made up.
  scheduled: [],
  met: [{ type: 'met' }],
  'in-touch': [
    { type: 'sent', moment: 'thank-you', channel: 'phone', text: '' },
    { type: 'sent', moment: 'outcome', channel: 'phone', text: '' },
  ],
  resting: [{ type: 'rested' }],
};

/**
 * What moving someone on the board to `stage` writes down: the stage follows from the history, so a card moves by what
 * happened. null where nothing that can be written down leads there: back, mostly, or to a day that isn't known.
 * `events` are the person's, in any order.
 */
export function eventsForMove(events: readonly HistoryEvent[], stage: Stage, today: LocalDay): NewEvent[] | null {
  const listing: NewEvent[] = standingEvents(events).length === 0 ? [{ type: 'listed' }] : [];
  const wakes: NewEvent[] = events.length > 0 && stageOf(events) === 'resting' ? [{ type: 'reopened' }] : [];
  const ways = [wakes, [...wakes, ...happenings[stage]]].map((way) => [...listing, ...way]);
  return ways.find((way) => way.length > 0 && stageAfter(events, way, today) === stage) ?? null;
}

function stageAfter(events: readonly HistoryEvent[], added: readonly NewEvent[], today: LocalDay): Stage {
  const stamped = added.map((event, at) => ({ ...event, id: `~${at}`.padStart(40, '~'), on: today }) as HistoryEvent);
  return stageOf([...events, ...stamped]);
}
