import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '@/lib/cli/compose';

let folder: string;
let out: string[];
let errors: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-'));
  out = [];
  errors = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function run(...rows: unknown[]): Promise<number> {
  const file = join(folder, 'requests.jsonl');
  await writeFile(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return main([file]);
}

const row = {
  id: 'r1',
  me: {
    name: 'Ruth Amsel',
    who: 'a ward nurse',
    learn: 'how nurses move into data',
    schools: [],
    employers: [],
    plan: 'free',
  },
  person: { firstName: 'Ines', fullName: 'Ines Falkenrath', headline: 'Clinical data lead', experience: 'not-loaded' },
  link: { kind: 'school', detail: 'Leeds' },
  moment: 'request',
  channel: 'note',
  minutes: 15,
  knows: false,
  history: [],
};

describe('npm run compose', () => {
  it('prints one letter a row, in order', async () => {
    expect(await run(row, { ...row, id: 'r2', channel: 'email' })).toBe(0);
    const [note, email] = out.map((line) => JSON.parse(line));
    expect(note).toMatchObject({ id: 'r1', subject: null, limit: 200, gaps: [] });
    expect(note.text).toContain('15 minutes');
    expect(Object.keys(email)).toEqual(['id', 'subject', 'text', 'length', 'limit', 'gaps', 'findings', 'parts']);
  });

  it('makes do with a moment and a channel', async () => {
    expect(await run({ moment: 'request', channel: 'message' })).toBe(0);
    expect(JSON.parse(out[0] ?? '').gaps).toEqual(['who you are', 'your topic']);
  });

  it.each([
    [{ ...row, moment: 'beg' }, 'line 1: moment: '],
    [{ ...row, minutes: 45 }, 'line 1: minutes: '],
    [{ ...row, history: [{ id: 'a', on: '2026-02-30', type: 'rested' }] }, 'line 1: history.0.on: '],
    [{ ...row, me: { ...row.me, name: 7 } }, 'line 1: me.name: '],
    ['{', 'line 1: not JSON'],
  ])('names the line and the field of bad input', async (bad, message) => {
    expect(await run(bad)).toBe(1);
    expect(errors.join('')).toContain(message);
    expect(errors.join('').trim()).not.toContain('\n');
    expect(out).toEqual([]);
  });
});
