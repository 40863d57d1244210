import type { HistoryEvent } from '@/lib/schema/event';
import type { Stage } from '@/lib/schema/person';
import { followThread } from './follow-thread';
import { standingEvents } from './standing-events';

/**
 * Where an acquaintance stands, from its whole history in any order.
 *
 * - *resting*: let go, or they said no and were thanked. *scheduled*: a date stands, also a second one.
 * - *in-touch*: met, thanked, and told what came of it. Whoever was met never falls back to an earlier stage.
 * - *answered*: their last word stands (yes, no, later). Asked again after a *later*, it is *written*.
 */
export function stageOf(events: readonly HistoryEvent[]): Stage {
  const { resting, declined, date, met, willing, later, reached } = followThread(standingEvents(events));
  if (resting || declined?.thanked) return 'resting';
  if (date) return 'scheduled';
  if (met) return met.thanked && met.outcomeTold ? 'in-touch' : 'met';
  if (willing || later || declined) return 'answered';
  return reached ? 'written' : 'listed';
}
