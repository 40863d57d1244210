import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { ExchangeError } from '../exchange-failure';

/** A file within a zip. */
export interface ZipFile {
  /** As written, which nobody may take for a place to write to. */
  path: string;
  packedSize: number;
  /** The unpacked bytes, piece by piece as they are asked for. Reading throws where the zip doesn't hold what it says. */
  open: () => Promise<ReadableStream<Uint8Array>>;
}

const maxEntries = 2_000;

/** Whether these are the first bytes of a zip, an empty one included. */
export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5);
}

/**
 * Lists the files in a zip by its directory; encrypted ones and folders are left out. Throws *damaged-zip*, and *too-large*
 * for more files than any export has. How much unpacks is for the reader to bound: nothing in a zip tells the truth about that.
 */
export async function listZipFiles(zip: Blob): Promise<ZipFile[]> {
  const files: ZipFile[] = [];
  let seen = 0;
  try {
    // Names are never followed, so none is unsafe.
    const reader = new ZipReader(new BlobReader(zip), { filenameValidation: 'tolerant' });
    for await (const entry of reader.getEntriesGenerator()) {
      seen += 1;
      if (seen > maxEntries) throw new ExchangeError('too-large', `over ${maxEntries} files`);
      if (entry.directory || entry.encrypted) continue;
      files.push({ path: entry.filename, packedSize: entry.compressedSize, open: async () => openEntry(entry) });
    }
  } catch (error) {
    if (error instanceof ExchangeError) throw error;
    throw new ExchangeError('damaged-zip', String(error));
  }
  return files;
}

function openEntry(entry: FileEntry): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // We are in a worker of our own. What goes wrong breaks the stream, where its reader meets it.
  entry.getData(writable, { useWebWorkers: false, checkSignature: true }).catch((error: unknown) => {
    // Where the stream broke already, or its reader left, there is nothing to abort.
    writable.abort(error).catch(() => {});
  });
  return readable;
}
