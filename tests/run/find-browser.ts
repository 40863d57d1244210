import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Names on the path, and the usual places of systems that put nothing on it, the most fitting first. */
const places: Record<BrowserKind, { names: string[]; files: string[] }> = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    // ESR first: it alone takes an unsigned add-on for good, which a restart needs.
    names: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** Where a browser of the kind is installed, or null. FIFTEEN_CHROMIUM and FIFTEEN_FIREFOX name another one. */
export function findBrowser(kind: BrowserKind): string | null {
  const named = process.env[`FIFTEEN_${kind.toUpperCase()}`];
  if (named) return existsSync(named) ? named : null;
  const { names, files } = places[kind];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...files].find((file) => existsSync(file)) ?? null;
}
