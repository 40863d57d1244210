import { loadavg } from 'node:os';
import { review } from '@/lib/guidance/review';
import { warmUp } from '@/lib/guidance/warm-up';
import { letters } from '../unit/guidance/examples/letters';

/** Milliseconds that a keystroke in a letter of 2,000 characters may take. */
const budget = 16;
const rounds = 60;

/** Measures the checks, warmed up as the popup does when idle, and prints a table. Returns whether typing keeps to the budget. */
export function benchReview(): boolean {
  const text = letters
    .map((letter) => letter.text)
    .join('\n\n')
    .slice(0, 2_000);
  const turn = warmUp();
  const steps: number[] = [];
  for (let isDone = false; !isDone; ) steps.push(timeOf(() => (isDone = turn.next().done === true)));
  const first = timeOf(() => review(text));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const floor = median(() => [...segmenter.segment(text)].length);
  const typing = median((round) => review(`${text.slice(0, 1_000)}${'x'.repeat(round)}${text.slice(1_000)}`));
  const fresh = median((round) => review(text.replace(/([a-z])([.?!])/g, `$1 ${'z'.repeat(round + 1)}$2`)));
  const figures = {
    characters: text.length,
    'one pass of Intl.Segmenter, ms': rounded(floor),
    'warm-up in all, ms': rounded(steps.reduce((sum, ms) => sum + ms, 0)),
    'its longest step, ms': rounded(Math.max(...steps)),
    'first letter after it, ms': rounded(first),
    'a keystroke, ms': rounded(typing),
    'every sentence new, ms': rounded(fresh),
    'load of the machine': rounded(loadavg()[0] ?? 0),
  };
  console.table(figures);
  console.log(JSON.stringify({ bench: 'review', ...figures }));
  return typing <= budget;
}

/** Milliseconds of processor time, so that whatever else the machine does counts little. */
function timeOf(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Median milliseconds of a call. */
function median(call: (round: number) => unknown): number {
  const times = Array.from({ length: rounds }, (_, round) => timeOf(() => call(round)));
  return times.toSorted((a, b) => a - b)[rounds / 2] ?? 0;
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
