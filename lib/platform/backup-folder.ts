/**
 * A folder on the user's disk that backups go into by themselves, and from which another computer can merge
 * (File System Access: Chrome has it, Firefox hasn't).
 */
export type BackupFolder = FileSystemDirectoryHandle;

/** What TypeScript's own types leave out of the specification. */
interface FolderApi {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<BackupFolder>;
}
interface PermittedFolder {
  queryPermission: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
  values: () => AsyncIterable<FileSystemHandle>;
}

const mode = 'readwrite';
const fileName = /^fifteen-[a-z0-9-]{1,40}\.json$/;

/** Whether this browser can write to a folder that the user picks. */
export function canUseFolders(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Lets the user pick a folder; to be called in a click. null if they changed their mind. */
export async function pickFolder(): Promise<BackupFolder | null> {
  try {
    return (await (globalThis as FolderApi).showDirectoryPicker?.({ id: 'backups', mode })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the folder may be written to now; in a click the browser may ask the user, otherwise it only looks. */
export async function isFolderOpen(folder: BackupFolder, inClick: boolean): Promise<boolean> {
  const permitted = folder as unknown as PermittedFolder;
  const state = inClick ? await permitted.requestPermission({ mode }) : await permitted.queryPermission({ mode });
  return state === 'granted';
}

/** Writes this device's file; the old one stays until the new one is complete. Returns it as it lies there now. */
export async function writeToFolder(folder: BackupFolder, deviceId: string, content: Blob): Promise<File> {
  const handle = await folder.getFileHandle(`fifteen-${deviceId}.json`, { create: true });
  const writable = await handle.createWritable();
  await writable.write(content);
  await writable.close();
  return handle.getFile();
}

/** The backups of other devices in the folder. */
export async function listOtherBackups(folder: BackupFolder, deviceId: string): Promise<File[]> {
  const files: File[] = [];
  for await (const handle of (folder as unknown as PermittedFolder).values()) {
    if (handle.kind !== 'file' || !fileName.test(handle.name) || handle.name === `fifteen-${deviceId}.json`) continue;
    files.push(await (handle as FileSystemFileHandle).getFile());
  }
  return files;
}
