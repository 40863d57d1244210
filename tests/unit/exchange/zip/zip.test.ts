import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listExportFiles } from '@/lib/exchange/linkedin/export-files';
import { scanExport } from '@/lib/exchange/linkedin/scan-export';
import { connectionsCsv, fileOf, sampleConnection } from '@/tests/fixtures/linkedin-export';

const people = Array.from({ length: 30 }, (_, nth) => sampleConnection(nth));
const zip = () => zipSync({ 'Connections.csv': strToU8(connectionsCsv(people)) }) as Uint8Array<ArrayBuffer>;
const bounds = (bytesLeft = 2 ** 26) => ({ bytesLeft, signal: new AbortController().signal, onRead: () => {} });
const scan = async (bytes: Uint8Array<ArrayBuffer>, limit?: number) =>
  scanExport(await listExportFiles([fileOf(bytes, 'export.zip')]), bounds(limit));

/** What a file may do to us: be understood, or be refused by name. Anything else is a bug, and throws on. */
async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'understood',
    (error: { name: string; failure: string }) => {
      if (error.name !== 'ExchangeError') throw error;
      return error.failure;
    },
  );
}

test('reads packed and stored files', async () => {
  expect((await scan(zip())).connections.size).toBe(30);
  const stored = zipSync({ 'Connections.csv': [strToU8(connectionsCsv(people)), { level: 0 }] });
  expect((await scan(stored as Uint8Array<ArrayBuffer>)).connections.size).toBe(30);
});

test('reads a zip with a comment at its end', async () => {
  const comment = strToU8('made by hand');
  const bytes = new Uint8Array([...zip(), ...comment]);
  bytes[bytes.length - comment.length - 2] = comment.length;
  expect((await scan(bytes)).connections.size).toBe(30);
});

describe('refuses by name', () => {
  test('a zip that breaks off', async () => {
    expect(await outcome(scan(zip().slice(0, 600)))).toBe('damaged-zip');
  });

  test('a zip without anything of ours', async () => {
    const other = zipSync({ 'holiday.csv': strToU8('Place,Year\nYork,2020\n'), 'photo.jpg': new Uint8Array(50) });
    expect(await outcome(scan(other as Uint8Array<ArrayBuffer>))).toBe('unknown-file');
  });

  test('a file that is no table', async () => {
    const files = await listExportFiles([
      fileOf(
        new Uint8Array(5_000).map((_, at) => (at * 131) % 256),
        'a.csv',
      ),
    ]);
    expect(await outcome(scanExport(files, bounds()))).toBe('unknown-file');
  });

  test('a zip bomb, before it has unpacked much', { timeout: 30_000 }, async () => {
    const line = connectionsCsv(people);
    const bomb = zipSync(
      { 'Connections.csv': strToU8(line + `${'x,'.repeat(3)}x,x,x,x\n`.repeat(2_000_000)) },
      { level: 9 },
    );
    expect(bomb.length).toBeLessThan(1_000_000);
    let read = 0;
    const limit = {
      ...bounds(5_000_000),
      onRead: (bytes: number) => {
        read += bytes;
      },
    };
    const files = await listExportFiles([fileOf(bomb as Uint8Array<ArrayBuffer>, 'bomb.zip')]);
    expect(await outcome(scanExport(files, limit))).toBe('too-large');
    expect(read).toBeLessThanOrEqual(5_000_000);
  });

  test('a zip of files that lie over each other', async () => {
    const bytes = zip();
    const files = await listExportFiles([fileOf(bytes, 'a.zip')]);
    const many = Array.from({ length: 400 }, (_, nth) => ({
      ...(files[0] as (typeof files)[0]),
      name: `connections ${nth}`,
    }));
    expect(await outcome(scanExport(many, bounds(100_000)))).toBe('too-large');
  });
});

test('mutated zips are understood or refused by name', { timeout: 30_000 }, async () => {
  const good = zip();
  const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      await outcome(scan(bytes));
    }),
    { numRuns: 200 },
  );
});

test('mutated tables are understood or refused by name', { timeout: 30_000 }, async () => {
  const good = strToU8(connectionsCsv(people)) as Uint8Array<ArrayBuffer>;
  const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      const files = await listExportFiles([fileOf(bytes, 'Connections.csv')]);
      await outcome(scanExport(files, bounds()));
    }),
    { numRuns: 200 },
  );
});
