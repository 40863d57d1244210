import { existsSync, readFileSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './find-browser';
import { type Outcome, runCommand } from './run-command';

/** German for Debian's Firefox, which a test looks at it in. */
const germanPack = 'firefox-esr-l10n-de';
const germanFile = '/usr/lib/firefox-esr/browser/extensions/langpack-de@firefox-esr.mozilla.org.xpi';

const debianPackages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Installs what is missing of Chromium and Firefox where that is possible (Debian, root); otherwise says what to do. */
export async function ensureBrowsers(): Promise<Outcome> {
  const missing = (['chromium', 'firefox'] as const).filter((kind) => findBrowser(kind) === null);
  const canInstall = isDebian() && process.getuid?.() === 0;
  const packages = missing.map((kind) => debianPackages[kind]);
  const isDebiansFirefox = findBrowser('firefox')?.endsWith('/firefox-esr') ?? true;
  if (canInstall && isDebiansFirefox && !existsSync(germanFile)) packages.push(germanPack);
  if (packages.length === 0) return { ok: true, output: '' };
  if (!canInstall) {
    const variables = missing.map((kind) => `FIFTEEN_${kind.toUpperCase()}`).join(' and ');
    return {
      ok: false,
      output:
        `Not installed: ${missing.join(' and ')}. Install it (on Debian: sudo apt-get install ${packages.join(' ')}), ` +
        `or name its program in ${variables}.`,
    };
  }
  const updated = await runCommand('apt-get', ['update', '-qq']);
  if (!updated.ok && missing.length > 0) return updated;
  const installed = await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  // Without the language pack one test says that it leaves something out.
  return missing.length === 0 ? { ok: true, output: '' } : installed;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
