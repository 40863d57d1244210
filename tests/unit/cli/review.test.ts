import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '@/lib/cli/review';

afterEach(() => vi.restoreAllMocks());

async function run(lines: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'review-')), 'messages.jsonl');
  writeFileSync(file, lines);
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await main([file]);
  return { code, out: out.mock.calls.map(([text]) => String(text)).join(''), err: err.mock.calls.map(String).join('') };
}

describe('npm run review', () => {
  it('prints findings and parts, a line each, in order', async () => {
    const { code, out } = await run(
      '{"id":"a","text":"Are you hiring?","kind":"request"}\n{"id":"b","text":"Thank you."}\n',
    );
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(first).toMatchObject({
      id: 'a',
      findings: [{ rule: 'job-ask.hiring', severity: 'stop', start: 0, end: 14 }],
    });
    expect(second).toMatchObject({ id: 'b', findings: [], parts: { thanks: true, minutes: null } });
  });

  it('names the line and the field of bad input', async () => {
    const { code, out, err } = await run('{"id":"a","text":"Hi"}\n{"id":"b"}\n');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/line 2.*text/);
  });
});
