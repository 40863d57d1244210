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

/** Lets the daily notification come at any hour, as the setting does: a test runs at three in the morning, too. */
export function remindAtAnyHour(surface: Surface): Promise<void> {
  return surface.run(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('fifteen');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => opening.transaction?.abort();
    });
    const changing = database.transaction('settings', 'readwrite');
    changing.objectStore('settings').put({ key: 'digestHour', value: 0 });
    changing.objectStore('settings').put({ key: 'nightFromHour', value: 24 });
    await new Promise((resolve, reject) => {
      changing.oncomplete = resolve;
      changing.onabort = reject;
    });
    database.close();
  }, null);
}
