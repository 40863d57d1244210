import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { partsOf } from '@/components/guidance/filter-points';
import { loadPointWords } from '@/lib/ui/method/point-words';
import { loadRemarkWords } from '@/lib/ui/method/remark-words';
import { english, findMethodFaults, textsIn } from './find-method-faults';

const folder = new URL('../../../public/locales/', import.meta.url).pathname;
const tags = readdirSync(folder).map((file) => file.replace(/\.yml$/, '').replace('_', '-'));

test('English has no words beside those of lib/guidance', async () => {
  expect([await loadPointWords('en'), await loadRemarkWords('en')]).toEqual([null, null]);
  expect(Object.keys(english).length).toBeGreaterThan(190);
});

describe.each(tags.filter((tag) => tag !== 'en'))('%s', (tag) => {
  const read = async () => {
    const [points, remarks] = await Promise.all([loadPointWords(tag), loadRemarkWords(tag)]);
    if (!points || !remarks) throw new Error(`${tag} has no words for the method`);
    return { points, remarks };
  };

  it('says every point, every disagreement and every remark, whole and in its own words', async () => {
    const { points, remarks } = await read();
    expect(findMethodFaults(tag, textsIn(points, remarks))).toEqual([]);
  });

  it('has a heading for every point, and where English has more, more', async () => {
    const { points } = await read();
    for (const [id, text] of Object.entries(points.points)) {
      const [heading, rest] = partsOf({ text });
      expect(heading, id).toMatch(/\p{L}$|\p{L}”$|“$|»$|\)$|\d$/u);
      expect(heading.length, `${id}: ${heading}`).toBeLessThanOrEqual(150);
      expect(rest === '', `${id}: ${heading} | ${rest}`).toBe(partsOf({ text: english[id] ?? '' })[1] === '');
    }
  });
});

const model = {
  B4: 'Ask for 15 minutes (LA).',
  'tone.how': 'Never “hire me”; that is “sent to everybody”.',
  A: 'Whom to ask',
};
const german = {
  B4: 'Bitte um 15 Minuten (LA).',
  'tone.how': 'Nie „hire me“; das heißt „an alle verschickt“.',
  A: 'Wen du fragst',
};

/** [what is otherwise, a piece of the complaint]: each of these must be refused, or the test above proves nothing. */
const refused: [Record<string, string>, string][] = [
  [{ A: 'Whom to ask' }, 'A: is still English'],
  [{ A: '' }, 'A: is empty'],
  [{ A: 'Wen du fragst ' }, 'A: is empty, or has space'],
  [{ A: 'Wen du fragst.' }, 'A: ends otherwise'],
  [{ A: 'Wen <b>du</b> fragst' }, 'A: has markup'],
  [{ A: 'Frag du!' }, 'A: exclaims'],
  [{ A: 'Wen "du" fragst' }, 'A: has straight'],
  [{ B4: 'Bitte um Minuten (LA).' }, 'B4: lacks 15'],
  [{ B4: 'Bitte um 15 Minuten.' }, 'B4: lacks LA'],
  [{ B4: 'Bitte um 15 Minuten, nie 60 (LA).' }, 'B4: has 60'],
  [{ 'tone.how': 'Nie „stell mich ein“.' }, 'tone.how: lacks „hire me“'],
  [{ 'tone.how': 'Nie “hire me”.' }, 'tone.how: lacks „hire me“'],
  [{ Z: 'Mehr' }, 'Z: not in English'],
];

describe('the check of the method’s words', () => {
  it('lets what is whole pass', () => {
    expect(findMethodFaults('de', german, model)).toEqual([]);
  });

  it('finds what is missing', () => {
    expect(findMethodFaults('de', { A: german.A, B4: german.B4 }, model)).toEqual(['tone.how: missing']);
  });

  it.each(refused)('refuses %j: %s', (otherwise, fault) => {
    const faults = findMethodFaults('de', { ...german, ...otherwise }, model);
    expect(faults.some((line) => line.startsWith(fault))).toBe(true);
  });
});
