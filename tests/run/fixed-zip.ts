import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Contents by path, with `/` between folders. */
export type Files = Record<string, Uint8Array>;

/** The first day that a zip can name. */
const noTime = new Date(1980, 0, 1);

/** All files in a folder and the folders in it. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** A zip that depends on nothing but what is in it: in order of names, and without the time of day. */
export function zipOf(files: Files): Uint8Array {
  const inOrder = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { mtime: noTime, level: 9 });
}
