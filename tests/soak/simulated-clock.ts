/** The name under which the simulated clock is kept; no file of the shipped package may hold it. */
export const clockName = 'fifteen-simulated-clock';

/** Sets the clock that worker and page read (epoch ms). */
export async function setClock(now: number): Promise<void> {
  await inStore('readwrite', (store) => store.put(now, 'now'));
}

/** The simulated moment (epoch ms); the beginning of 2030 before anybody set it. */
export async function readClock(): Promise<number> {
  const now = await inStore('readonly', (store) => store.get('now') as IDBRequest<number | undefined>);
  return now ?? Date.UTC(2030, 0, 1);
}

/** Keeps what a notification said. */
export async function logNotification(id: string, title: string): Promise<void> {
  await inStore('readwrite', (store) => store.put(title, `title ${id}`));
}

/** What the notification with this id said last. */
export function readTitle(id: string): Promise<string | undefined> {
  return inStore('readonly', (store) => store.get(`title ${id}`) as IDBRequest<string | undefined>);
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(clockName);
  opening.onupgradeneeded = () => opening.result.createObjectStore('clock');
  const db = await resultOf(opening);
  const transaction = db.transaction('clock', mode);
  const result = await resultOf(work(transaction.objectStore('clock')));
  db.close();
  return result;
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
