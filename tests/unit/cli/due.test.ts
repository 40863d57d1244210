import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '@/lib/cli/due';

let folder: string;
let printed: string;
let complained: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fifteen-due-'));
  printed = '';
  complained = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += text;
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function run(...rows: unknown[]): Promise<number> {
  const file = join(folder, 'histories.jsonl');
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return main([file]);
}

const ada = {
  id: 'ada',
  name: 'Ada Moor',
  events: [
    { id: 'e1', on: '2026-11-01', type: 'sent', moment: 'request', channel: 'note', text: 'Hello' },
    { id: 'e2', on: '2026-11-02', type: 'promised', promise: 'list', by: 'me', what: 'the list' },
  ],
};
const row = { id: 'one', people: [ada], today: '2026-11-22' };

test('prints what is due, and nothing but the fields of the contract', async () => {
  expect(await run(row, { ...row, id: 'two', policy: { followUpDays: 30 } })).toBe(0);
  expect(
    printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      id: 'one',
      due: [
        { person: 'ada', kind: 'promise', dueOn: '2026-11-09', point: 'G3', about: 'list' },
        { person: 'ada', kind: 'follow-up', dueOn: '2026-11-15', point: 'D1' },
      ],
    },
    {
      id: 'two',
      due: [
        { person: 'ada', kind: 'promise', dueOn: '2026-11-09', point: 'G3', about: 'list' },
        { person: 'ada', kind: 'follow-up', dueOn: '2026-12-01', point: 'D1' },
      ],
    },
  ]);
  expect(complained).toBe('');
});

test('unknown people, promises and events are tolerated; so is an event given twice', async () => {
  const events = [
    { id: 'e3', on: '2026-11-03', type: 'introduced', to: 'nobody' },
    { id: 'e4', on: '2026-11-03', type: 'kept', promise: 'nothing' },
    { id: 'e5', on: '2026-11-03', type: 'voided', event: 'e99' },
  ];
  expect(await run({ ...row, people: [{ ...ada, events: [...ada.events, ...events, ...ada.events] }] })).toBe(0);
  expect(JSON.parse(printed).due).toHaveLength(2);
});

test('null is nothing, and a letter needs no words to be waited for', async () => {
  const events = [
    { id: 'e1', on: '2026-11-01', type: 'sent', moment: 'request', minutes: null },
    { id: 'e2', on: '2026-11-02', type: 'answered', answer: 'later', until: null },
    { id: 'e3', on: '2026-11-04', type: 'scheduled', day: '2026-12-01', time: null },
  ];
  expect(await run({ ...row, people: [{ id: 'ada', name: null, events }], policy: { laterDays: null } })).toBe(0);
  expect(JSON.parse(printed).due).toMatchObject([{ kind: 'prepare', dueOn: '2026-11-30' }]);
});

test('what happens after today has not happened, but for the day ahead of a flight west', async () => {
  const yes = (on: string) => ({ id: 'e3', on, type: 'answered', answer: 'yes' });
  const kinds = async (on: string) => {
    printed = '';
    await run({ ...row, people: [{ ...ada, events: [...ada.events, yes(on)] }] });
    return JSON.parse(printed).due.map(({ kind }: { kind: string }) => kind);
  };
  expect(await kinds('2026-11-23')).toEqual(['promise', 'schedule']);
  expect(await kinds('2026-11-24')).toEqual(['promise', 'follow-up']);
});

const [first] = ada.events;
test.each([
  ['a day that is none', { ...row, today: '2026-02-30' }, 'line 1: today: must be a real day, written YYYY-MM-DD'],
  ['a policy of half days', { ...row, policy: { followUpDays: 1.5 } }, 'line 1: policy.followUpDays: '],
  [
    'an event of an unknown type',
    { ...row, people: [{ ...ada, events: [{ ...first, type: 'sang' }] }] },
    'line 1: people.0.events.0.type: ',
  ],
  ['two people of one id', { ...row, people: [ada, ada] }, 'line 1: people.1.id: "ada" is taken by another person'],
  [
    'two events of one id',
    { ...row, people: [{ ...ada, events: [...ada.events, { ...first, on: '2026-11-05' }] }] },
    'line 1: people.0.events.2.id: "e1" is taken by another event',
  ],
])('%s: one line that names the line and the field', async (_name, bad, complaint) => {
  expect(await run(bad)).toBe(1);
  expect(complained.startsWith(complaint)).toBe(true);
  expect(complained.trim().split('\n')).toHaveLength(1);
  expect(printed).toBe('');
});
