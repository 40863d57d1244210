import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of a built extension. Throws where there is none: a test without it would prove nothing. */
export function extensionFolder(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = fileURLToPath(new URL(`../../.output/${target}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`not built yet: ${folder}`);
  return folder;
}
