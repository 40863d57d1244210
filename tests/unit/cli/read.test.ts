import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '@/lib/cli/read';

const page = 'tests/fixtures/profiles/public-jobs.html';
const url = 'https://www.linkedin.com/in/hartwin-sole';

describe('npm run read', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('answers one line a page, in order', async () => {
    const { code, out } = await run([
      JSON.stringify({ file: page, url }),
      JSON.stringify({ file: page, url: 'https://www.linkedin.com/feed/' }),
    ]);
    expect(code).toBe(0);
    const [first, second] = out.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ file: page, profile: { fullName: 'Hartwin Solé' } });
    expect(second).toMatchObject({ file: page, profile: { fullName: null, notAProfile: 'other' } });
  });

  it('goes on after a page that nests deeper than any browser allows', () => {
    const folder = mkdtempSync(join(tmpdir(), 'read-'));
    const deep = join(folder, 'deep.html');
    const list = join(folder, 'pages.jsonl');
    writeFileSync(deep, `${readFileSync(page, 'utf8')}${'<div>'.repeat(4_000)}`);
    writeFileSync(list, [deep, page].map((file) => JSON.stringify({ file, url })).join('\n'));
    // A process of its own: the stack here is larger than the command's.
    const out = execFileSync('node', ['lib/cli/run.mjs', 'read', list], { encoding: 'utf8' }).trim().split('\n');
    expect(out.map((line) => JSON.parse(line).profile)).toMatchObject([
      { fullName: 'Hartwin Solé' },
      { fullName: 'Hartwin Solé' },
    ]);
  });

  it.each([
    ['a file that is not there', { file: 'nowhere.html', url }, 'line 1: file: cannot read nowhere.html: ENOENT'],
    ['an address that is none', { file: page, url: 'nowhere' }, 'line 1: url: not an address'],
    ['a missing field', { file: page }, 'line 1: url'],
  ])('says so of %s', async (_, row, message) => {
    const { code, err } = await run([JSON.stringify(row)]);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});

async function run(lines: string[]): Promise<{ code: number; out: string[]; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  const file = join(mkdtempSync(join(tmpdir(), 'read-')), 'pages.jsonl');
  writeFileSync(file, lines.join('\n'));
  const code = await main([file]);
  return { code, out, err: err.join('') };
}
