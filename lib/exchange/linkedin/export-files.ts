import { ExchangeError } from '../exchange-failure';
import { isZip, listEntries } from '../zip/list-entries';
import { openEntry } from '../zip/open-entry';

/** One table of an export, wherever it came from. */
export interface ExportFile {
  /** The file's own name, lower case, without folders and ending: `connections`. */
  name: string;
  /** Bytes to be read from the disk for it, for a progress bar. */
  size: number;
  open: () => Promise<ReadableStream<Uint8Array>>;
}

const maxTables = 500;

/**
 * The tables in what the user dropped: each .csv, also those within a zip. Names are only looked at, never followed;
 * of two tables with one name the first counts. Throws *damaged-zip*.
 */
export async function listExportFiles(dropped: readonly File[]): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for (const file of dropped) {
    const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    if (isZip(start)) files.push(...(await listZip(file)));
    else files.push({ name: tableName(file.name), size: file.size, open: async () => file.stream() });
  }
  const byName = new Map<string, ExportFile>();
  for (const file of files) if (!byName.has(file.name)) byName.set(file.name, file);
  if (byName.size > maxTables) throw new ExchangeError('too-large', `${byName.size} tables`);
  return [...byName.values()];
}

async function listZip(zip: File): Promise<ExportFile[]> {
  const entries = await listEntries(zip);
  return entries
    .filter(({ path }) => /\.csv$/i.test(path))
    .map((entry) => ({
      name: tableName(entry.path),
      size: entry.packedSize,
      open: () => openEntry(zip, entry),
    }));
}

/** Browsers add " (1)" to a file that was downloaded twice. */
function tableName(path: string): string {
  const file = path.split(/[/\\]/).at(-1) ?? '';
  return file
    .toLowerCase()
    .replace(/\.csv$/, '')
    .replace(/\s*\(\d+\)$/, '')
    .trim();
}
