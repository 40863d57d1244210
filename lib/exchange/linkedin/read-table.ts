import { CsvReader, type CsvRow } from '../csv/csv-reader';
import { sniffEncoding } from '../csv/text-encoding';
import { ExchangeError } from '../exchange-failure';
import type { ExportFile } from './export-files';
import { type RecognisedTable, recogniseTable } from './recognise-table';

/** A row of a table that is known: its values by column, empty where the table has no such column. */
export interface TableRow {
  line: number;
  /** Something in it was too long to keep, or its letters were broken. */
  isDamaged: boolean;
  get: (column: string) => string;
}

/** What reading may cost, and how to stop it. */
export interface ReadingBounds {
  /** Bytes that may still come out of all files together; a zip bomb ends here. */
  bytesLeft: number;
  signal: AbortSignal;
  /** Called with the unpacked bytes of each piece that was read; the next one waits for it. */
  onRead: (bytes: number) => void | Promise<void>;
}

/** Rows that are looked at to say what a table is. */
const sampleRows = 50;
/** A table that isn't known by then is not one of ours. */
const sampleBytes = 2 * 1024 * 1024;

/**
 * Reads one file piece by piece and hands each row of the table to `onRow`. Returns what the table is, or null for a file
 * that is none of LinkedIn's, which is left after its first rows. Throws *too-large*, *cancelled* and *damaged-zip*.
 */
export async function readTable(
  file: ExportFile,
  bounds: ReadingBounds,
  onRow: (row: TableRow, table: RecognisedTable) => void,
): Promise<RecognisedTable | null> {
  const sorter = new RowSorter(file.name, onRow);
  let reader: CsvReader | null = null;
  let decoder: TextDecoder | null = null;
  let read = 0;
  for await (const piece of pieces(await file.open())) {
    if (bounds.signal.aborted) throw new ExchangeError('cancelled');
    read += piece.length;
    bounds.bytesLeft -= piece.length;
    if (bounds.bytesLeft < 0) throw new ExchangeError('too-large');
    decoder ??= new TextDecoder(sniffEncoding(piece));
    const text = decoder.decode(piece, { stream: true });
    reader ??= new CsvReader((row) => sorter.take(row), findDelimiter(text));
    reader.push(text);
    await bounds.onRead(piece.length);
    if (sorter.isForeign || (sorter.table === null && read > sampleBytes)) return null;
  }
  if (reader && decoder) {
    reader.push(decoder.decode());
    reader.end();
  }
  return sorter.finish();
}

/** Holds the first rows back until they say what the table is, then hands each row on. */
class RowSorter {
  table: RecognisedTable | null = null;
  isForeign = false;
  private sample: CsvRow[] = [];

  constructor(
    private readonly fileName: string,
    private readonly onRow: (row: TableRow, table: RecognisedTable) => void,
  ) {}

  take(row: CsvRow): void {
    if (this.isForeign) return;
    if (this.table) this.onRow(tableRow(row, this.table), this.table);
    else if (this.sample.push(row) === sampleRows) this.decide();
  }

  finish(): RecognisedTable | null {
    if (this.table === null && !this.isForeign) this.decide();
    return this.table;
  }

  private decide(): void {
    this.table = recogniseTable(this.sample, this.fileName);
    this.isForeign = this.table === null;
    const rows = this.sample.slice(this.table?.headerRows);
    this.sample = [];
    for (const row of rows) this.take(row);
  }
}

/** The pieces of a stream, which is given up when nobody wants more; what the zip breaks on is *damaged-zip*. */
async function* pieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new ExchangeError('damaged-zip', String(cause));
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Spreadsheets of some countries save with semicolons: the mark that the first line with several columns has most of. */
function findDelimiter(text: string): string {
  for (const line of text.slice(0, 20_000).split(/[\r\n]/)) {
    const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length - 1 }));
    const [most] = counts.sort((one, other) => other.count - one.count);
    if (most && most.count > 2) return most.mark;
  }
  return ',';
}

function tableRow({ cells, line, cut }: CsvRow, { columns }: RecognisedTable): TableRow {
  return {
    line,
    isDamaged: cut || cells.some((cell) => cell.includes('\uFFFD')),
    get: (column) => {
      const place = columns.get(column);
      return place === undefined ? '' : (cells[place] ?? '').trim();
    },
  };
}
