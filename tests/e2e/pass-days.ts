/**
 * Lets days pass for the extension without a seam in the shipped build: everything in its database moves that many
 * days into the past. Runs inside one of its pages, on raw IndexedDB. Returns how many records changed.
 *
 * Local days stand in fields called `on`, `until`, `day` or `…On`, moments (epoch ms) in fields called `…At`; a setting
 * has its name in `key` and what it is in `value`. Lists of days are named likewise.
 */
export async function passDays(_root: Document, days: number): Promise<number> {
  const dayBefore = (text: string) => {
    const date = new Date(`${text}T12:00:00Z`);
    date.setUTCDate(date.getUTCDate() - days);
    return date.toISOString().slice(0, 10);
  };
  const isDay = (key: string, value: unknown): value is string =>
    /^(on|until|day)$|On$/.test(key) && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  /** Moves all days inside a value, in place. Returns whether there were any. */
  const move = (value: unknown, listName?: string): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = value as Record<string, unknown>;
    let moved = false;
    for (const [key, inner] of Object.entries(fields)) {
      const name = listName ?? (key === 'value' ? String(fields.key) : key);
      if (isDay(name, inner)) fields[key] = dayBefore(inner);
      else if (/At$/.test(key) && typeof inner === 'number') fields[key] = inner - days * 86_400_000;
      else if (!move(inner, Array.isArray(inner) ? name : undefined)) continue;
      moved = true;
    }
    return moved;
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('fifteen');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    // The extension makes the database, never the test: an empty new one would hide that there is nothing to move.
    opening.onupgradeneeded = () => opening.transaction?.abort();
  });
  const stores = [...database.objectStoreNames];
  const changing = database.transaction(stores, 'readwrite');
  let changed = 0;
  for (const name of stores) {
    const cursors = changing.objectStore(name).openCursor();
    cursors.onsuccess = () => {
      const cursor = cursors.result;
      if (!cursor) return;
      const value: unknown = cursor.value;
      if (move(value)) {
        cursor.update(value);
        changed += 1;
      }
      cursor.continue();
    };
  }
  await new Promise<void>((resolve, reject) => {
    changing.oncomplete = () => resolve();
    changing.onabort = () => reject(changing.error);
  });
  database.close();
  return changed;
}
