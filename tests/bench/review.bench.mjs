// node tests/bench/review.bench.mjs: how long checking a letter takes, beside one pass of Intl.Segmenter over it (the floor).
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (file) =>
  (
    await runnerImport(`${root}${file}`, {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
    })
  ).module;
const { letters } = await load('tests/unit/guidance/examples/letters.ts');
const { review } = await load('lib/guidance/review.ts');

const text = letters
  .map((letter) => letter.text)
  .join('\n\n')
  .slice(0, 2_000);
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const rounds = 60;

/** Median milliseconds of a call. */
function measure(call) {
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    call(round);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[rounds / 2];
}

const start = performance.now();
review(text);
const first = performance.now() - start;
const floor = measure(() => [...segmenter.segment(text)].length);
const typing = measure((round) => review(`${text.slice(0, 1_000)}${'x'.repeat(round)}${text.slice(1_000)}`));
const fresh = measure((round) => review(text.replace(/([a-z])([.?!])/g, `$1 ${'z'.repeat(round + 1)}$2`)));
const rounded = (ms) => Math.round(ms * 100) / 100;

const result = {
  characters: text.length,
  floorMs: rounded(floor),
  firstMs: rounded(first),
  typingMs: rounded(typing),
  everySentenceNewMs: rounded(fresh),
  typingOverFloor: rounded(typing / floor),
};
console.table(result);
console.log(JSON.stringify({ bench: 'review', ...result }));
