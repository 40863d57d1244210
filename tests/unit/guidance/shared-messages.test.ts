import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { review } from '@/lib/guidance/review';

const file = join(process.env.FIFTEEN_SHARED ?? '../shared', 'messages/dev.jsonl');
const present = existsSync(file);
if (!present) console.log(`Left out: the labelled messages, ${file} is not here.`);

interface Row {
  text: string;
  asks_for_job: boolean | 'ambiguous';
}

describe.skipIf(!present)('labelled messages of public origin', () => {
  it('are told apart: asks found, clean ones not stopped', () => {
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Row);
    const asksIn = ({ text }: Row) => review(text).findings.filter(({ rule }) => rule.startsWith('job-ask'));
    const asking = rows.filter((row) => row.asks_for_job === true);
    const clean = rows.filter((row) => row.asks_for_job === false);
    const found = asking.filter((row) => asksIn(row).length > 0);
    const stopped = clean.filter((row) => asksIn(row).some(({ severity }) => severity === 'stop'));
    expect(rows.length).toBeGreaterThan(100);
    expect(found.length / asking.length).toBeGreaterThanOrEqual(0.95);
    expect(stopped.length / clean.length).toBeLessThanOrEqual(0.02);
  }, 60_000);
});
