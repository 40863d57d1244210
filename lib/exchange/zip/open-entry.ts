import { ExchangeError } from '../exchange-failure';
import type { ZipEntry } from './list-entries';

const headerSize = 30;
const headerSignature = 0x04034b50;

/**
 * The unpacked bytes of a file in a zip, as a stream, so that none of it has to fit into memory; the platform unpacks.
 * Reading throws *damaged-zip* where the zip doesn't hold what its directory says. How much may come out of it is for
 * the reader to bound: nothing in a zip tells the truth about that.
 */
export async function openEntry(zip: Blob, entry: ZipEntry): Promise<ReadableStream<Uint8Array>> {
  const header = new DataView(await zip.slice(entry.offset, entry.offset + headerSize).arrayBuffer());
  if (header.byteLength < headerSize || header.getUint32(0, true) !== headerSignature) {
    throw new ExchangeError('damaged-zip', 'no header where the directory says');
  }
  const start = entry.offset + headerSize + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = zip.slice(start, start + entry.packedSize);
  if (packed.size < entry.packedSize) throw new ExchangeError('damaged-zip', 'a file breaks off');
  if (entry.method === 0) return packed.stream();
  if (entry.method !== 8) throw new ExchangeError('damaged-zip', `unknown method ${entry.method}`);
  return packed.stream().pipeThrough(new DecompressionStream('deflate-raw') as TransformStream<Uint8Array, Uint8Array>);
}
