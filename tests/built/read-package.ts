import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const targets = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof targets)[number];

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** Every file of a built extension, relative to its folder, with forward slashes. */
export function listPackage(target: Target): string[] {
  return readdirSync(join(output, target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(output, target), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function readPackaged(target: Target, file: string): Buffer {
  return readFileSync(join(output, target, file));
}

export function readManifest(target: Target): Record<string, unknown> {
  return JSON.parse(readPackaged(target, 'manifest.json').toString('utf8'));
}
