import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTables } from '@/lib/exchange/backup/merge-tables';
import { newConversation } from '@/lib/schema/conversation';
import type { BackupPerson, BackupTables } from '@/lib/store/backup-tables';
import { canonicalJson } from '@/lib/store/canonical-json';
import { arbitraryTables } from '@/tests/fixtures/arbitrary-tables';
import { makeProfile } from '@/tests/fixtures/profile';

const nothing: BackupTables = { people: [], events: [], drafts: [], conversations: [], settings: [], damaged: [] };
const normal = (tables: BackupTables) => mergeTables(tables, nothing);
const text = canonicalJson;

describe('merging two histories', () => {
  test('is the same whoever merges whom', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, (one, other) => {
        expect(text(mergeTables(one, other))).toBe(text(mergeTables(other, one)));
      }),
      { numRuns: 300 },
    );
  });

  test('is the same in whatever steps it is done', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, arbitraryTables, (a, b, c) => {
        expect(text(mergeTables(mergeTables(a, b), c))).toBe(text(mergeTables(a, mergeTables(b, c))));
      }),
      { numRuns: 300 },
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, (one, other) => {
        const merged = mergeTables(one, other);
        expect(text(mergeTables(merged, other))).toBe(text(merged));
        expect(text(mergeTables(merged, merged))).toBe(text(merged));
        expect(text(normal(normal(one)))).toBe(text(normal(one)));
      }),
      { numRuns: 300 },
    );
  });

  test('loses no event, no person and no correction', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, (one, other) => {
        const merged = mergeTables(one, other);
        const ids = new Set(merged.events.map(({ id }) => id));
        for (const { id } of [...one.events, ...other.events]) expect(ids.has(id)).toBe(true);
        const keys = new Set(merged.people.flatMap(({ id, aliases = [] }) => [`id:${id}`, ...aliases]));
        const fields = new Set(merged.people.flatMap(({ corrections }) => Object.keys(corrections)));
        for (const person of [...one.people, ...other.people]) {
          expect(keys.has(`id:${person.id}`)).toBe(true);
          for (const field of Object.keys(person.corrections)) expect(fields.has(field)).toBe(true);
        }
      }),
    );
  });
});

function makePerson(id: string, different: Partial<BackupPerson> = {}): BackupPerson {
  return {
    id,
    slug: 'ines',
    profile: makeProfile(),
    corrections: {},
    changes: [],
    createdAt: 1,
    readAt: 1,
    ...different,
  };
}

test('one page under two ids becomes one person, and what points at either points at them', () => {
  const one: BackupTables = {
    ...nothing,
    people: [makePerson('b')],
    events: [{ id: 'e1', person: 'b', recordedAt: 1, on: '2026-11-01', type: 'listed' }],
  };
  const other: BackupTables = {
    ...nothing,
    people: [makePerson('a'), makePerson('c', { slug: null })],
    events: [{ id: 'e2', person: 'c', recordedAt: 1, on: '2026-11-01', type: 'introduced', to: 'b' }],
    conversations: [newConversation('b')],
  };
  const merged = mergeTables(one, other);
  expect(merged.people.map(({ id, aliases }) => [id, aliases])).toEqual([
    ['a', ['id:b']],
    ['c', undefined],
  ]);
  expect(merged.events).toMatchObject([
    { id: 'e1', person: 'a' },
    { id: 'e2', person: 'c', to: 'a' },
  ]);
  expect(merged.conversations).toMatchObject([{ person: 'a' }]);
});

test('of two corrections the later counts, field by field', () => {
  const one = {
    ...nothing,
    people: [
      makePerson('a', {
        corrections: { fullName: 'Zed', location: 'York' },
        correctedAt: { fullName: 1, location: 5 },
      }),
    ],
  };
  const other = {
    ...nothing,
    people: [
      makePerson('a', {
        corrections: { fullName: 'Ann', location: 'Leeds' },
        correctedAt: { fullName: 2, location: 4 },
      }),
    ],
  };
  expect(mergeTables(one, other).people[0]?.corrections).toEqual({ fullName: 'Ann', location: 'York' });
});

test('notes on both computers are kept', () => {
  const one = { ...nothing, people: [makePerson('a', { notes: 'Likes harbours.' })] };
  const other = { ...nothing, people: [makePerson('a', { notes: 'Knows Priya.' })] };
  expect(mergeTables(one, other).people[0]?.notes).toBe('Knows Priya.\n\n———\n\nLikes harbours.');
});

test('settings stay this computer’s, and what is not set is filled in', () => {
  const mine = { ...nothing, settings: [{ key: 'digestHour', value: 8 }] };
  const theirs = {
    ...nothing,
    settings: [
      { key: 'digestHour', value: 10 },
      { key: 'aboutMe', value: null },
    ],
  };
  expect(mergeTables(mine, theirs).settings).toEqual([
    { key: 'aboutMe', value: null },
    { key: 'digestHour', value: 8 },
  ]);
});
