import type { SnapshotReason, SnapshotRow } from './data-tables';
import type { Database } from './database';

/** How many snapshots are kept; the oldest goes when one more comes. */
const mostSnapshots = 6;
const weekMs = 7 * 24 * 60 * 60 * 1_000;

/** Keeps a backup's text, packed, beside the data. `now` is epoch ms. */
export async function keepSnapshot(db: Database, text: string, why: SnapshotReason, now: number): Promise<void> {
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

/** Whether a week has passed since the last snapshot of any kind. `now` is epoch ms. */
export async function isSnapshotDue(db: Database, now: number): Promise<boolean> {
  const last = await db.snapshots.orderBy('takenAt').last();
  return last === undefined || now - last.takenAt >= weekMs;
}

/** The snapshots there are, newest first, without what they hold. */
export async function listSnapshots(db: Database): Promise<Omit<SnapshotRow, 'backup'>[]> {
  const rows = await db.snapshots.orderBy('takenAt').reverse().toArray();
  return rows.map(({ id, takenAt, why }) => ({ id, takenAt, why }));
}
