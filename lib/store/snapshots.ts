import { readAllRows } from './all-rows';
import type { SnapshotReason, SnapshotRow } from './data-tables';
import type { Database } from './database';
import { snapshotText } from './snapshot-text';

/** How many snapshots are kept; the oldest goes when one more comes. */
const mostSnapshots = 6;
const weekMs = 7 * 24 * 60 * 60 * 1_000;

/** Keeps a copy of everything, packed, beside the data; of nothing there is none. `now` is epoch ms. */
export async function takeSnapshot(db: Database, why: SnapshotReason, now: number): Promise<void> {
  const rows = await readAllRows(db);
  if (Object.values(rows).every((table) => table.length === 0)) return;
  const text = snapshotText(rows, now);
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const backup = new Uint8Array(await new Response(packed).arrayBuffer());
  await db.transaction('rw', db.snapshots, async () => {
    await db.snapshots.put({ id: `${why}-${now}`, takenAt: now, why, backup });
    const keys = await db.snapshots.orderBy('takenAt').primaryKeys();
    await db.snapshots.bulkDelete(keys.slice(0, -mostSnapshots));
  });
}

/** The text of the backup that a snapshot holds. */
export async function readSnapshot({ backup }: SnapshotRow): Promise<string> {
  if (typeof backup === 'string') return backup;
  return new Response(new Blob([backup]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Takes a snapshot if the last one, of any kind, is a week old. `now` is epoch ms. */
export async function takeWeeklySnapshot(db: Database, now: number): Promise<void> {
  const last = await db.snapshots.orderBy('takenAt').last();
  if (last === undefined || now - last.takenAt >= weekMs) await takeSnapshot(db, 'weekly', now);
}

/** The snapshots there are, newest first, without what they hold, which is megabytes. */
export async function listSnapshots(db: Database): Promise<Omit<SnapshotRow, 'backup'>[]> {
  const ids = await db.snapshots.orderBy('takenAt').reverse().primaryKeys();
  return ids.map((id) => {
    const [why = '', takenAt] = id.split('-');
    return { id, takenAt: Number(takenAt), why: why as SnapshotReason };
  });
}
