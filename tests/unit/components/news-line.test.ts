import { expect, test, vi } from 'vitest';
import { newsLine } from '@/components/app/history-line';
import type { NoticedChange } from '@/lib/schema/person';

vi.mock('#i18n', async () => (await import('../ui/english')).english());

const change = (different: Partial<NoticedChange>): NoticedChange => ({
  on: '2026-11-20',
  field: 'headline',
  before: 'Weaver',
  after: 'Tidewell',
  occasion: null,
  ...different,
});
const place = change({ field: 'location' });
const employer = change({ field: 'currentCompany', occasion: 'new-employer' });

test.each([
  ['nothing', [], null],
  ['an occasion before all else', [place, employer], 'They have moved to Tidewell. An occasion to congratulate.'],
  ['a place', [place], 'Their place is new: Tidewell'],
  ['a headline', [change({})], 'Their headline is new: Tidewell'],
  ['a name', [change({ field: 'fullName' })], 'Their name is new: Tidewell'],
  ['what was not known before', [change({ before: null })], null],
  ['what is told in no words', [change({ field: 'connection', after: 'second' })], null],
])('%s', (_, changes, line) => {
  expect(newsLine(changes)).toBe(line);
});
