/** No value of an export is longer (UTF-16 code units), and no table wider; what goes beyond is dropped, not kept. */
const maxCell = 100_000;
const maxCells = 200;

/** One row of a table: its cells, the line it begins on (from 1), and whether something of it was too long to keep. */
export interface CsvRow {
  cells: string[];
  line: number;
  cut: boolean;
}

const quote = 34;
const carriageReturn = 13;
const lineFeed = 10;

/**
 * Reads CSV (RFC 4180, any line end) piece by piece, however it is cut into pieces, in time that grows with the text
 * and memory that doesn't: a line of 100 MB is a row marked `cut`. Blank lines are no rows. Never throws.
 */
export class CsvReader {
  private cells: string[] = [];
  private cell = '';
  private cut = false;
  private state: 'start' | 'plain' | 'quoted' | 'after-quote' = 'start';
  private line = 1;
  private rowLine = 1;
  private sawReturn = false;
  private readonly delimiter: number;

  constructor(
    private readonly onRow: (row: CsvRow) => void,
    delimiter = ',',
  ) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** Takes the next piece of the text. */
  push(text: string): void {
    let at = 0;
    while (at < text.length) at = this.state === 'quoted' ? this.readQuoted(text, at) : this.readPlain(text, at);
  }

  /** Says that the text is over: a last row without a line end is a row too. */
  end(): void {
    if (this.state !== 'start' || this.cells.length > 0) this.endRow();
  }

  private readQuoted(text: string, from: number): number {
    const end = text.indexOf('"', from);
    const to = end === -1 ? text.length : end;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) this.line += 1;
    this.add(text, from, to);
    if (end === -1) return to;
    this.state = 'after-quote';
    return end + 1;
  }

  private readPlain(text: string, from: number): number {
    const code = text.charCodeAt(from);
    if (code === lineFeed && this.sawReturn) {
      this.sawReturn = false;
      return from + 1;
    }
    this.sawReturn = code === carriageReturn;
    if (code === lineFeed || code === carriageReturn) this.endLine();
    else if (code === this.delimiter) this.endCell();
    else if (code === quote && this.state !== 'plain') {
      // A second quote is a quote in the text; the first opened it.
      if (this.state === 'after-quote') this.add('"', 0, 1);
      this.state = 'quoted';
    } else return this.readRun(text, from);
    return from + 1;
  }

  /** Everything up to what could end a cell, in one piece. */
  private readRun(text: string, from: number): number {
    let to = from + 1;
    for (; to < text.length; to++) {
      const code = text.charCodeAt(to);
      if (code === this.delimiter || code === lineFeed || code === carriageReturn) break;
    }
    this.add(text, from, to);
    this.state = 'plain';
    return to;
  }

  private add(text: string, from: number, to: number): void {
    const room = maxCell - this.cell.length;
    if (to - from > room) this.cut = true;
    if (room > 0) this.cell += text.slice(from, Math.min(to, from + room));
  }

  private endCell(): void {
    if (this.cells.length < maxCells) this.cells.push(this.cell);
    else this.cut = true;
    this.cell = '';
    this.state = 'start';
  }

  private endLine(): void {
    const isBlank = this.state === 'start' && this.cells.length === 0;
    if (!isBlank) this.endRow();
    this.line += 1;
    this.rowLine = this.line;
  }

  private endRow(): void {
    this.endCell();
    const row = { cells: this.cells, line: this.rowLine, cut: this.cut };
    this.cells = [];
    this.cut = false;
    this.onRow(row);
  }
}
