import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listExportFiles } from '@/lib/exchange/linkedin/export-files';
import { scanExport } from '@/lib/exchange/linkedin/scan-export';
import { fileOf } from '@/tests/fixtures/linkedin-export';

const folder = join(process.env.FIFTEEN_SHARED ?? '../shared', 'exports');
const isThere = existsSync(folder);
if (!isThere) console.log(`left out: exports as LinkedIn makes them, which are not in ${folder}`);

describe.skipIf(!isThere)('exports as LinkedIn makes them', () => {
  const scan = async (...names: string[]) => {
    const dropped = names.map((name) => fileOf(new Uint8Array(readFileSync(join(folder, name))), name));
    const bounds = { bytesLeft: 2 ** 26, signal: new AbortController().signal, onRead: () => {} };
    return scanExport(await listExportFiles(dropped), bounds);
  };

  test('connections: every row is someone, with a name, an address and a day', async () => {
    const { connections, problems } = await scan('Connections.csv');
    const rows = readFileSync(join(folder, 'Connections.csv'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('/in/'));
    expect(connections.size).toBe(rows.length);
    expect(problems.list()).toEqual([]);
    for (const { slug, connectedOn } of connections.values()) {
      expect(slug).toMatch(/^example-/);
      expect(connectedOn).toMatch(/^2026-/);
    }
  });

  test('messages and invitations: every row is a letter or named as none', async () => {
    const { letters, problems, files } = await scan('messages.csv', 'Invitations.csv');
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const unused = problems.list().reduce((sum, problem) => sum + problem.count, 0);
    expect(files.map(({ kind }) => kind)).toEqual(['messages', 'invitations']);
    expect(letters.size + unused).toBe(rows);
    expect(problems.list().map(({ reason }) => reason)).toEqual(['no-note']);
  });
});
