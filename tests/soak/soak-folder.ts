import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the test build. Throws where there is none: a test without it would prove nothing. */
export function soakFolder(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = fileURLToPath(new URL(`../../.output/soak/${target}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`not built yet: ${folder}`);
  return folder;
}
