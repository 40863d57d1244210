import { ExchangeError } from '../exchange-failure';

/** A file within a zip, as its directory describes it. */
export interface ZipEntry {
  /** As written, which nobody may take for a place to write to. */
  path: string;
  /** How it is packed: 0 not at all, 8 deflate. */
  method: number;
  packedSize: number;
  /** Where in the zip its own header begins. */
  offset: number;
}

const endSize = 22;
const maxComment = 0xffff;
const maxDirectory = 4 * 1024 * 1024;
const maxEntries = 2_000;
const signatures = { entry: 0x02014b50, end: 0x06054b50 };

/** Whether these are the first bytes of a zip, an empty one included. */
export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5);
}

/**
 * Lists the files in a zip from the directory at its end, as the format wants it read (APPNOTE 4.3): what the pieces in
 * front say of themselves may differ. Encrypted files are left out. Throws *damaged-zip*; reads at most 4 MB.
 */
export async function listEntries(zip: Blob): Promise<ZipEntry[]> {
  const tailStart = Math.max(0, zip.size - endSize - maxComment);
  const tail = await view(zip, tailStart, zip.size);
  const at = findEnd(tail);
  const count = tail.getUint16(at + 10, true);
  const size = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  if (count > maxEntries || size > maxDirectory || start + size > zip.size) throw new ExchangeError('damaged-zip');
  return readDirectory(await view(zip, start, start + size), count);
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - endSize; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === signatures.end) return at;
  }
  throw new ExchangeError('damaged-zip', 'no end of directory');
}

function readDirectory(directory: DataView, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== signatures.entry) {
      throw new ExchangeError('damaged-zip', 'the directory breaks off');
    }
    const nameLength = directory.getUint16(at + 28, true);
    const next = at + 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) throw new ExchangeError('damaged-zip', 'an entry is longer than the directory');
    const isEncrypted = (directory.getUint16(at + 8, true) & 1) === 1;
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
    if (!isEncrypted) {
      entries.push({
        path: new TextDecoder().decode(name),
        method: directory.getUint16(at + 10, true),
        packedSize: directory.getUint32(at + 20, true),
        offset: directory.getUint32(at + 42, true),
      });
    }
    at = next;
  }
  return entries;
}

async function view(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}
