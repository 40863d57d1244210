import { compose } from '@/lib/message/compose';
import type { ComposeRequest, Letter } from '@/lib/message/request';

let newest: { key: string; letter: Letter } | null = null;

/** The composed letter, remembered for the newest request: typing changes the text, and not what it was composed from. */
export function composeOnce(request: ComposeRequest): Letter {
  const key = JSON.stringify(request);
  if (newest?.key !== key) newest = { key, letter: compose(request) };
  return newest.letter;
}
