import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { CsvReader, type CsvRow } from '@/lib/exchange/csv/csv-reader';

function read(pieces: readonly string[], delimiter = ','): CsvRow[] {
  const rows: CsvRow[] = [];
  const reader = new CsvReader((row) => rows.push(row), delimiter);
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return rows;
}

const cells = (text: string) => read([text]).map((row) => row.cells);

const cases: [string, string[][]][] = [
  [
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  ['"a,b","c\nd"', [['a,b', 'c\nd']]],
  ['"say ""hi""",""', [['say "hi"', '']]],
  ['a,\n', [['a', '']]],
  [',a', [['', 'a']]],
  ['\n\na\n\n', [['a']]],
  ['5" disk,b', [['5" disk', 'b']]],
  ['"open', [['open']]],
  ['""', [['']]],
];

test.each(cases)('reads %j', (text, rows) => {
  expect(cells(text)).toEqual(rows);
});

test('says on which line a row begins, also after a cell of several lines', () => {
  expect(read(['a\n"b\nb"\n\nc']).map(({ line }) => line)).toEqual([1, 2, 5]);
});

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '林', '"', ',', ';', '\n', '\r', ' ', "'"), maxLength: 12 });
const table = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  // A row of nothing at all is written as a blank line by some, and read as no row.
  .filter((rows) => rows.every((row) => row.some((value) => value !== '')));

test('reads what another program wrote, however it is cut into pieces', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('\n', '\r\n'),
      fc.array(fc.nat(200), { maxLength: 10 }),
      (rows, newline, cuts) => {
        const text = Papa.unparse(rows, { newline });
        const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((end, nth) => text.slice(places[nth], end));
        expect(read(pieces).map((row) => row.cells)).toEqual(rows);
      },
    ),
  );
});

test('reads any text at all without throwing', () => {
  const letter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const unit = fc.oneof(fc.constantFrom('"', ',', '\n', '\r'), letter);
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 20 }), { maxLength: 6 }), (pieces) => {
      for (const row of read(pieces)) expect(row.cells.length).toBeGreaterThan(0);
    }),
  );
});

test('keeps little of an endless line, and reads the next', { timeout: 20_000 }, () => {
  const megabyte = 'x'.repeat(1024 * 1024);
  const pieces = ['"', ...Array<string>(100).fill(megabyte), '",b\nc,d\n'];
  const started = performance.now();
  const [long, next] = read(pieces);
  expect(long?.cut).toBe(true);
  expect(long?.cells[0]?.length).toBe(100_000);
  expect(next).toMatchObject({ cells: ['c', 'd'], cut: false });
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('drops the cells of an endless row beyond the two hundredth', () => {
  const [row] = read([`${'a,'.repeat(100_000)}z\n`]);
  expect(row?.cells).toHaveLength(200);
  expect(row?.cut).toBe(true);
});
