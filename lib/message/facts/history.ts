import type { ComposeRequest } from '@/lib/message/request';
import type { Wording } from '@/lib/message/words/shorten';
import { dayAndMonth } from './day';
import { known } from './facts';
import { askingLetters, standing } from './past';

/** The values and flags that come from what happened so far. */
export function historyFacts({ history }: ComposeRequest): { values: Record<string, Wording[]>; flags: string[] } {
  const events = standing(history);
  const asked = askingLetters(events);
  return {
    values: { sentOn: known(asked[0] && dayAndMonth(asked[0].on)) },
    flags: [],
  };
}
