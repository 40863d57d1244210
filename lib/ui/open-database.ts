import { database } from '@/lib/store/database';

/** Begins to open the database while the page still loads its scripts. What goes wrong, the first to ask it will say. */
export function openDatabase(): void {
  database.open().catch(() => {});
}
