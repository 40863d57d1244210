import { ExchangeError } from '../exchange-failure';
import type { ExportContents, Letter } from './export-contents';
import type { ExportFile } from './export-files';
import { type ProblemReason, Problems } from './problems';
import { connectionKey, readConnection } from './read-connection';
import { LetterReader } from './read-letter';
import { takeOwnFacts } from './read-own-facts';
import { type ReadingBounds, readTable, type TableRow } from './read-table';
import type { RecognisedTable } from './recognise-table';
import type { TableKind } from './tables';

/** More rows than any export we know of has; beyond, memory would fill up. */
const mostRows = 2_000_000;

/**
 * Reads through the tables of an export once, and writes nothing anywhere. Throws *unknown-file* if none of them is
 * LinkedIn's, and what `readTable` throws.
 */
export async function scanExport(files: readonly ExportFile[], bounds: ReadingBounds): Promise<ExportContents> {
  const contents: ExportContents = {
    files: [],
    connections: new Map(),
    letters: new Map(),
    appearances: new Map(),
    own: { name: null, headline: null, schools: [], employers: [] },
    problems: new Problems(),
  };
  const letters = new LetterReader();
  let rows = 0;
  for (const file of files) {
    const before = rows;
    const table = await readTable(file, bounds, (row, found) => {
      rows += 1;
      if (rows > mostRows) throw new ExchangeError('too-large', 'too many rows');
      takeRow(contents, letters, row, found);
    });
    if (table) contents.files.push({ name: file.name, kind: table.kind, rows: rows - before });
  }
  if (contents.files.length === 0) throw new ExchangeError('unknown-file');
  return contents;
}

function takeRow(contents: ExportContents, letters: LetterReader, row: TableRow, table: RecognisedTable): void {
  const { kind, dayOrder } = table;
  if (kind === 'connections') takeConnection(contents, row, table);
  else if (kind === 'messages') takeLetter(contents, kind, row, letters.readMessage(row));
  else if (kind === 'invitations') takeLetter(contents, kind, row, letters.readInvitation(row, dayOrder));
  else takeOwnFacts(contents.own, kind, row);
}

function takeConnection({ connections, problems }: ExportContents, row: TableRow, { dayOrder }: RecognisedTable): void {
  const connection = readConnection(row, dayOrder);
  if (typeof connection === 'string') {
    problems.add('connections', connection, row.line, `${row.get('firstName')} ${row.get('lastName')}`.trim());
    return;
  }
  const key = connectionKey(connection);
  if (connections.has(key)) problems.add('connections', 'twice', row.line, connection.fullName);
  else connections.set(key, connection);
}

/** An invitation without a note is no letter, and still tells who the owner is. */
function takeLetter(contents: ExportContents, kind: TableKind, row: TableRow, read: Letter | ProblemReason): void {
  const { letters, appearances, problems } = contents;
  if (typeof read === 'string') {
    problems.add(kind, read, row.line, row.get('from'));
    return;
  }
  for (const slug of new Set([read.from, ...read.to])) {
    if (slug !== null) appearances.set(slug, (appearances.get(slug) ?? 0) + 1);
  }
  if (kind === 'invitations' && row.get('message') === '') problems.add(kind, 'no-note', row.line, read.toName);
  else letters.set(read.id, read);
}
