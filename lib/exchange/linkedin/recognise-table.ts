import type { CsvRow } from '../csv/csv-reader';
import { type DayOrder, findDayOrder, readDay, readMoment } from './read-day';
import { type TableKind, tableKinds, tables } from './tables';

/** What a table is, and where its values stand. */
export interface RecognisedTable {
  kind: TableKind;
  /** Column → place in the row, from 0. A Map, since headers are a stranger's words. */
  columns: Map<string, number>;
  dayOrder: DayOrder;
  /** How many of the rows stand before the first of the table's own. */
  headerRows: number;
}

/** How far down the header may stand: under a preamble of a few lines (LINKEDIN.md 5). */
const headerWithin = 20;
const profileAddress = /linkedin\.com\/(?:[\w-]+\/){0,2}in\//i;

/**
 * Says which of LinkedIn's tables this is, from its first rows (50 are plenty) and the name of its file: by the words of
 * its header wherever that stands, and in another language by the shape of what is below. null for any other table.
 */
export function recogniseTable(rows: readonly CsvRow[], fileName: string): RecognisedTable | null {
  for (const [at, row] of rows.slice(0, headerWithin).entries()) {
    const found = readHeader(row.cells, fileName);
    if (found) return withOrder(found, rows, at + 1);
  }
  for (const [at, row] of rows.slice(0, headerWithin).entries()) {
    const below = rows.slice(at + 1).filter(({ cells }) => cells.length === row.cells.length);
    const kind = kindByShape(row.cells, below, fileName);
    if (kind) return withOrder({ kind, columns: columnsByPlace(kind, row.cells.length) }, rows, at + 1);
  }
  return null;
}

type Found = Pick<RecognisedTable, 'kind' | 'columns'>;

function readHeader(cells: readonly string[], fileName: string): Found | null {
  const words = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/^\uFEFF/, ''),
  );
  const found = tableKinds.flatMap((kind): Found[] => {
    const { columns, needs } = tables[kind];
    const places = new Map<string, number>();
    for (const [column, names] of Object.entries(columns)) {
      const place = words.findIndex((word) => (names as readonly string[]).includes(word));
      if (place !== -1) places.set(column, place);
    }
    return needs.every((column) => places.has(column)) ? [{ kind, columns: places }] : [];
  });
  // Two tables may have the needed columns in common; the name of the file decides, then the better fit.
  const byName = found.find(({ kind }) => isNamed(kind, fileName));
  return byName ?? found.sort((one, other) => other.columns.size - one.columns.size)[0] ?? null;
}

/** Other languages: where addresses and days stand tells the three large tables; the small ones need their file's name. */
function kindByShape(header: readonly string[], below: readonly CsvRow[], fileName: string): TableKind | null {
  const width = header.length;
  const isHeader = header.every((cell) => readDay(cell) === null && !profileAddress.test(cell));
  if (!isHeader || width < 3 || below.length === 0) return null;
  const has = (place: number, test: (cell: string) => boolean) => {
    const filled = below.flatMap(({ cells }) => cells[place]?.trim() || []);
    return filled.length > 0 && filled.filter(test).length >= filled.length * 0.8;
  };
  const isAddress = (cell: string) => profileAddress.test(cell);
  const isDay = (cell: string) => readDay(cell) !== null || readDay(cell, 'day-first') !== null;
  if (width === 7 && has(2, isAddress) && has(6, isDay)) return 'connections';
  if (width === 7 && has(2, isDay) && has(5, isAddress) && has(6, isAddress)) return 'invitations';
  if (width >= 9 && has(5, isAddress) && has(6, (cell) => readMoment(cell) !== null)) return 'messages';
  if (width === 6 && has(5, isDay) && isNamed('connections', fileName)) return 'connections';
  const small = (['profile', 'positions', 'education'] as const).find((kind) => isNamed(kind, fileName));
  return small && width >= tables[small].needs.length ? small : null;
}

function columnsByPlace(kind: TableKind, width: number): Map<string, number> {
  const names = Object.keys(tables[kind].columns);
  // Older exports of connections have no addresses.
  const present = kind === 'connections' && width === 6 ? names.filter((name) => name !== 'url') : names;
  return new Map(present.slice(0, width).map((name, place) => [name, place]));
}

function withOrder(found: Found, rows: readonly CsvRow[], headerRows: number): RecognisedTable {
  const place = found.columns.get('connectedOn') ?? found.columns.get('sentAt');
  const cells = place === undefined ? [] : rows.slice(headerRows).map((row) => row.cells[place] ?? '');
  return { ...found, headerRows, dayOrder: findDayOrder(cells) };
}

function isNamed(kind: TableKind, fileName: string): boolean {
  return (tables[kind].files as readonly string[]).some((name) => fileName.includes(name));
}
