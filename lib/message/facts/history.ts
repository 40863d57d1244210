import type { ComposeRequest, Occasion } from '@/lib/message/request';
import { cleanLine, trimEdges } from '@/lib/message/words/clean';
import type { Wording } from '@/lib/message/words/shorten';
import type { HistoryEvent } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import { dayAndMonth, howLongAgo, onDay, onPastDay } from './day';
import { known } from './facts';
import { takeawayOf } from './notes';
import { askingLetters, lastOf, standing } from './past';

/** The values and flags that come from what happened so far. */
export function historyFacts(request: ComposeRequest): { values: Record<string, Wording[]>; flags: string[] } {
  const events = standing(request.history);
  const [asked] = askingLetters(events);
  const met = lastOf(events, 'met');
  const scheduled = upcoming(events);
  const flags: string[] = [occasionOf(request, events)];
  if (lastOf(events, 'answered')?.answer === 'yes') flags.push('said-yes');
  if (scheduled) flags.push('scheduled');
  if (met) flags.push('met');
  return {
    values: {
      sentOn: known(asked && dayAndMonth(asked.on)),
      ago: known(agoOf(events, request.today)),
      metOn: known(met && onPastDay(met.on, request.today)),
      takeaway: takeawayOf(met?.notes),
      promise: known(openPromise(events, 'me')),
      theirPromise: known(openPromise(events, 'them')),
      dayTime: known(scheduled && dayAndTime(scheduled, request.today)),
      where: [...known(placeOf(scheduled?.where)), { text: '', loss: 0.1 }],
      agreed: known(String(scheduled?.minutes ?? request.minutes)),
    },
    flags,
  };
}

type Scheduled = Extract<HistoryEvent, { type: 'scheduled' }>;

/** What is arranged: a later arrangement replaces it, a cancellation or the meeting itself ends it. */
function upcoming(events: readonly HistoryEvent[]): Scheduled | null {
  const last = events.findLast(({ type }) => type === 'scheduled' || type === 'cancelled' || type === 'met');
  return last?.type === 'scheduled' ? last : null;
}

function dayAndTime({ day, time }: Scheduled, today: LocalDay | undefined): string {
  const named = onDay(day, today);
  return time === undefined ? named : `${named} at ${time}`;
}

/** In brackets, since people write "phone", "at your office" or an address. */
function placeOf(where: string | undefined): string {
  const place = trimEdges(cleanLine(where).replace(/[()]/gu, ''));
  return place === '' || place.length > 40 ? '' : ` (${place})`;
}

function agoOf(events: readonly HistoryEvent[], today: LocalDay | undefined): string | null {
  const last = events.findLast(({ type }) => type === 'met' || type === 'touched' || type === 'sent');
  return last && today !== undefined && last.on <= today ? howLongAgo(last.on, today) : null;
}

const deeds = new Set(
  `send write share call read introduce forward look find ask tell bring give try check report thank connect email meet
  pass let keep make put get mail post visit help review talk speak show lend return book buy fix test draft`.split(
    /\s+/u,
  ),
);

/** The first promise of mine, or of theirs, that is still open, in the user's own words. */
function openPromise(events: readonly HistoryEvent[], by: 'me' | 'them'): string | null {
  const kept = new Set(events.flatMap((event) => (event.type === 'kept' ? [event.promise] : [])));
  const open = events.find((event) => event.type === 'promised' && event.by === by && !kept.has(event.promise));
  if (open?.type !== 'promised') return null;
  const what = trimEdges(cleanLine(open.what)).replaceAll('?', '');
  if (what === '' || what.length > 90) return null;
  const first = /^\p{Lu}\p{Ll}+(?= \p{Ll})/u.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : what;
  const deed = /^\p{Ll}+/u.exec(first)?.[0] ?? '';
  const promise = deeds.has(deed) ? `to ${first}` : first;
  return open.dueOn === undefined ? promise : `${promise}, by ${dayAndMonth(open.dueOn)}`;
}

const occasions: readonly Occasion[] = ['article', 'congratulation', 'event', 'introduction', 'help'];

/** The chosen occasion, or the one of the list that was not used lately (G6: in different ways). */
function occasionOf({ occasion, seed = 0 }: ComposeRequest, events: readonly HistoryEvent[]): Occasion {
  if (occasion !== undefined) return occasion;
  const last = lastOf(events, 'touched')?.how;
  const others = occasions.filter((how) => how !== last);
  return others[Math.abs(Math.trunc(seed)) % others.length] ?? 'article';
}
