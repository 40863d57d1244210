import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Raises the version in the manifest of a built extension. */
export function raiseVersion(folder: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  const [major = '0', ...rest] = manifest.version.split('.');
  const version = [Number(major) + 1, ...rest].join('.');
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
}
