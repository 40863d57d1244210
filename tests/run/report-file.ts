import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-command';

/** Where the test runner with this configuration is to leave its report. An old one must not speak for a new run. */
export function reportFor(config: string): string {
  const folder = join(root, '.output', 'reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${config.replace(/\W+/g, '-')}.json`);
  rmSync(file, { force: true });
  return file;
}

/** The report, or null where the runner left none. */
export function readReport<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
