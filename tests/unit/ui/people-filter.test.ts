import { describe, expect, test } from 'vitest';
import type { PersonRow } from '@/lib/store/read-people-rows';
import { countValues, filterRows, noFilter, type PeopleFilter, sortRows } from '@/lib/ui/people-filter';

const today = '2026-11-23';
const row = (id: string, different: Partial<PersonRow> = {}): PersonRow => ({
  id,
  name: id,
  shortName: id,
  about: null,
  company: null,
  slug: null,
  stage: null,
  topic: null,
  touchedOn: null,
  dueOn: null,
  createdAt: 0,
  isArchived: false,
  ...different,
});
const rows = [
  row('ana', { stage: 'met', topic: 'Maps', company: 'Quay', touchedOn: '2026-11-20', dueOn: '2026-11-22' }),
  row('Bo', { stage: 'written', topic: 'Data', touchedOn: '2026-09-30', dueOn: '2026-12-01', createdAt: 2 }),
  row('cy', { touchedOn: '2020-01-01', createdAt: 1 }),
  row('dee', { isArchived: true, stage: 'met', company: 'Quay' }),
];

describe('filters', () => {
  test.each<[Partial<PeopleFilter>, string[]]>([
    [{}, ['ana', 'Bo', 'cy']],
    [{ stage: 'met' }, ['ana']],
    [{ stage: 'none' }, ['cy']],
    [{ stage: 'archived' }, ['dee']],
    [{ topic: 'Maps' }, ['ana']],
    [{ company: 'Quay' }, ['ana']],
    [{ touch: 'month' }, ['ana']],
    [{ touch: 'quarter' }, ['Bo']],
    [{ touch: 'longer' }, ['cy']],
    [{ touch: 'never' }, []],
    [{ owing: 'now' }, ['ana']],
    [{ owing: 'later' }, ['Bo']],
    [{ owing: 'nothing' }, ['cy']],
    [{ stage: 'met', topic: 'Data' }, []],
  ])('%j', (filter, expected) => {
    expect(filterRows(rows, { ...noFilter, ...filter }, null, today).map(({ id }) => id)).toEqual(expected);
  });

  test('only who was found', () => {
    expect(filterRows(rows, noFilter, new Set(['cy', 'dee']), today).map(({ id }) => id)).toEqual(['cy']);
  });
});

test.each([
  ['next', ['ana', 'Bo', 'dee', 'cy']],
  ['name', ['ana', 'Bo', 'cy', 'dee']],
  ['touch', ['cy', 'Bo', 'ana', 'dee']],
  ['newest', ['Bo', 'cy', 'ana', 'dee']],
] as const)('in the order %s', (sorting, expected) => {
  expect(sortRows(rows, sorting, 'en').map(({ id }) => id)).toEqual(expected);
});

test('values are counted without the archive', () => {
  expect(countValues(rows, ({ company }) => company)).toEqual([{ value: 'Quay', count: 1 }]);
});
