import { describe, expect, it } from 'vitest';
import { filterPoints, partsOf } from '@/components/guidance/filter-points';
import { methodIn } from '@/lib/ui/method/method-in';
import { loadPointWords } from '@/lib/ui/method/point-words';

/** The ids of the points found in the language of this tag. */
async function search(tag: string, query: string): Promise<string[]> {
  const { points } = methodIn(await loadPointWords(tag));
  return filterPoints(points, query).map(({ id }) => id);
}

describe('searching the method', () => {
  it.each([
    ['en', 'strings', ['B7']],
    ['de', 'Lebenslauf Mappe', ['E5']],
    ['de', 'strings', []],
    ['es', 'desesperacion', ['B10']],
    ['fr', 'répondeur', ['C3']],
    ['pt-BR', 'gratidao', ['B10']],
    ['de', 'B7', ['B7']],
  ])('%s: "%s" finds %j', async (tag, query, ids) => {
    expect(await search(tag, query)).toEqual(ids);
  });

  it('finds by the titles of articles in every language', async () => {
    expect(await search('de', 'befriend practice')).toEqual(await search('en', 'befriend practice'));
  });
});

describe('a point', () => {
  it.each([
    ['Keep it short: five people.', 'Keep it short', 'Five people.'],
    ['Gardez une liste courte\u202f: cinq personnes.', 'Gardez une liste courte', 'Cinq personnes.'],
    ['Hör zu.', 'Hör zu', ''],
  ])('%s', (text, heading, rest) => {
    expect(partsOf({ text })).toEqual([heading, rest]);
  });
});
