/** What a backup file says of itself: docs/backup-format.md. */
export const backupFormat = 'fifteen-backup';
export const backupVersion = 1;

/** The text of a backup file with these rows as they are. `createdAt` is epoch ms. */
export function snapshotText(tables: Record<string, unknown[]>, createdAt: number): string {
  return JSON.stringify({ format: backupFormat, version: backupVersion, createdAt, tables });
}
