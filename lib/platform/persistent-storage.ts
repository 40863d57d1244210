/** How safe what is kept is from being cleared by the browser to make room, and how much of its room is used, in bytes. */
export interface StorageState {
  /** *persistent*: only the user can clear it. *best-effort*: the browser may, when the disk is full. */
  kind: 'persistent' | 'best-effort' | 'unknown';
  used: number | null;
  quota: number | null;
}

/** Asks the browser never to clear what is kept, and says what it got. Firefox may ask the user. Never rejects. */
export async function askForPersistentStorage(): Promise<StorageState> {
  return readState(() => navigator.storage.persist());
}

/** What was got before; asks nobody. Never rejects. */
export async function readStorageState(): Promise<StorageState> {
  return readState(() => navigator.storage.persisted());
}

async function readState(isPersistent: () => Promise<boolean>): Promise<StorageState> {
  try {
    const [persistent, { usage, quota }] = await Promise.all([isPersistent(), navigator.storage.estimate()]);
    return { kind: persistent ? 'persistent' : 'best-effort', used: usage ?? null, quota: quota ?? null };
  } catch {
    return { kind: 'unknown', used: null, quota: null };
  }
}
