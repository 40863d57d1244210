import { readFileSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './find-browser';
import { type Outcome, runCommand } from './run-command';

const debianPackages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Installs what is missing of Chromium and Firefox where that is possible (Debian, root); otherwise says what to do. */
export async function ensureBrowsers(): Promise<Outcome> {
  const missing = (['chromium', 'firefox'] as const).filter((kind) => findBrowser(kind) === null);
  if (missing.length === 0) return { ok: true, output: '' };
  const packages = missing.map((kind) => debianPackages[kind]);
  if (!isDebian() || process.getuid?.() !== 0) {
    const variables = missing.map((kind) => `FIFTEEN_${kind.toUpperCase()}`).join(' and ');
    return {
      ok: false,
      output:
        `Not installed: ${missing.join(' and ')}. Install it (on Debian: sudo apt-get install ${packages.join(' ')}), ` +
        `or name its program in ${variables}.`,
    };
  }
  const updated = await runCommand('apt-get', ['update', '-qq']);
  if (!updated.ok) return updated;
  return runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
