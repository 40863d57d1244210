import type { Surface } from './surface';

/** Reads all records of one store of the extension's database. `surface` has to be a page of it in a tab. */
export function readRecords(surface: Surface, store: string): Promise<Record<string, unknown>[]> {
  return surface.run(async (_root, name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('fifteen');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => opening.transaction?.abort();
    });
    const asking = database.transaction(name).objectStore(name).getAll();
    await new Promise((resolve, reject) => {
      asking.onsuccess = resolve;
      asking.onerror = reject;
    });
    database.close();
    return asking.result as Record<string, unknown>[];
  }, store);
}

interface PutOptions {
  /** Empties the stores first. */
  clear?: boolean;
}

/**
 * Puts rows into stores of the extension's database as they are, as no code of ours would. `surface` has to be a page of
 * it in a tab.
 */
export function putRows(
  surface: Pick<Surface, 'run'>,
  rows: Record<string, readonly object[]>,
  { clear = false }: PutOptions = {},
): Promise<void> {
  return surface.run(
    async (_root, given) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('fifteen');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.transaction?.abort();
      });
      const writing = database.transaction(Object.keys(given.rows), 'readwrite');
      for (const [name, values] of Object.entries(given.rows)) {
        const store = writing.objectStore(name);
        if (given.clear) store.clear();
        for (const value of values) store.put(value);
      }
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = reject;
      });
      database.close();
    },
    { rows, clear },
  );
}

/** Lets the daily notification come at any hour, as the setting does: a test runs at three in the morning, too. */
export async function remindAtAnyHour(surface: Surface): Promise<void> {
  await putRows(surface, {
    settings: [
      { key: 'digestHour', value: 0 },
      { key: 'nightFromHour', value: 24 },
    ],
  });
}
