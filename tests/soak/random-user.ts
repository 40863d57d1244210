import { addDays } from '@/lib/cadence/days';
import type { DueItem } from '@/lib/cadence/due';
import type { HistoryEvent, Moment } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import type { NewEvent } from '@/lib/store/record-events';
import type { Random } from './random';

const letter = (moment: Moment): NewEvent => ({
  type: 'sent',
  moment,
  channel: 'message',
  text: `Dear you, ${moment}`,
});

/** What a user in earnest does about something due; null: it takes care of itself. */
function deal(random: Random, { kind, about = '' }: DueItem, today: LocalDay): NewEvent | null {
  switch (kind) {
    case 'write':
      return letter('request');
    case 'follow-up':
      return random.chance(0.3) ? { type: 'answered', answer: 'yes' } : letter('follow-up');
    case 'let-go':
      return { type: 'rested' };
    case 'schedule':
      return arrange(random, today);
    case 'prepare':
      return null;
    case 'log':
      return { type: 'met', notes: 'They know the field well' };
    case 'promise':
    case 'their-promise':
      return { type: 'kept', promise: about };
    case 'report-back':
      return { ...letter('report-back'), about } as NewEvent;
    case 'keep-in-touch':
      return { type: 'touched', how: 'article' };
    default:
      return letter(kind);
  }
}

function arrange(random: Random, today: LocalDay): NewEvent {
  const time = `${String(random.between(0, 23)).padStart(2, '0')}:${random.pick(['00', '15', '30'])}`;
  return { type: 'scheduled', day: addDays(today, random.between(0, 5)), time, minutes: 20 };
}

/** One thing that a user does about a person: mostly what is due, sometimes anything at all. null: nothing. */
export function actAtRandom(
  random: Random,
  due: DueItem | undefined,
  history: readonly HistoryEvent[],
  others: readonly string[],
  today: LocalDay,
): NewEvent | null {
  if (due && random.chance(0.8)) {
    return random.chance(0.25)
      ? { type: 'snoozed', until: addDays(today, random.between(1, 7)) }
      : deal(random, due, today);
  }
  switch (random.between(0, 11)) {
    case 0:
      return { type: 'listed' };
    case 1:
      return letter(random.pick(['request', 'reconnect', 'ask-introduction']));
    case 2:
      return { type: 'answered', answer: random.pick(['yes', 'no', 'later']) };
    case 3:
    case 4:
      return arrange(random, today);
    case 5:
      return { type: 'cancelled' };
    case 6:
      return {
        type: 'promised',
        promise: `p${random.between(1, 5)}`,
        by: random.pick(['me', 'them']),
        what: 'the reading list',
        dueOn: addDays(today, random.between(0, 20)),
      };
    case 7:
      return { type: 'introduced', to: random.pick(others) };
    case 8:
      return { type: random.pick(['rested', 'reopened']) };
    case 9:
      return { type: 'met' };
    case 10:
      return { type: 'snoozed', until: addDays(today, random.between(1, 30)) };
    default: {
      return history.length === 0 ? null : { type: 'voided', event: random.pick(history).id };
    }
  }
}
