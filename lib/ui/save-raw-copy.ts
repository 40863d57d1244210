import { saveFile } from '@/lib/platform/save-file';
import { readRaw } from '@/lib/store/read-raw';
import { snapshotText } from '@/lib/store/snapshot-text';

/** Saves everything as it lies in the database, whatever version it is: the way out when the database can't be opened. */
export async function saveRawCopy(name: string): Promise<void> {
  try {
    const text = snapshotText(await readRaw(), Date.now());
    saveFile(new Blob([text], { type: 'application/json' }), `${name}.json`);
  } catch (error) {
    reportError(error);
  }
}
