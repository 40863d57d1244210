import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { listPackage, readManifest, readPackaged, type Target, targets } from './read-package';

/**
 * The manifests, whole: a key that nobody decided on fails, and so does one that got lost. No host permission, no
 * optional one, no content script that runs by itself, nothing a page could find (`web_accessible_resources`).
 */
const everywhere = {
  manifest_version: 3,
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  version: packageJson.version,
  default_locale: 'en',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+F' } } },
};

const expected: Record<Target, Record<string, unknown>> = {
  'chrome-mv3': {
    ...everywhere,
    permissions: ['activeTab', 'scripting', 'alarms', 'notifications', 'unlimitedStorage', 'sidePanel'],
    minimum_chrome_version: '144',
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'background.js' },
    action: { default_title: 'Fifteen', default_popup: 'popup.html' },
  },
  'firefox-mv3': {
    ...everywhere,
    permissions: ['activeTab', 'scripting', 'alarms', 'notifications', 'unlimitedStorage'],
    browser_specific_settings: {
      gecko: {
        id: 'fifteen@fifteen.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Fifteen', open_at_install: false },
    action: {
      default_area: 'navbar',
      default_title: 'Fifteen',
      default_popup: 'popup.html',
      theme_icons: [
        { light: 'icon/paper-16.png', dark: 'icon/ink-16.png', size: 16 },
        { light: 'icon/paper-32.png', dark: 'icon/ink-32.png', size: 32 },
      ],
    },
  },
};

/** Nothing from elsewhere, and of styles that stand in a page only those that the package itself has there. */
const policyWith = (styles: readonly string[]) => ({
  extension_pages:
    `default-src 'none'; script-src 'self'; style-src ${["'self'", ...styles].join(' ')}; img-src 'self' data:; ` +
    "font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
});

/** Each page with the styles that it holds. */
const heldStyles = (target: Target) =>
  listPackage(target).flatMap((file) => {
    if (!file.endsWith('.html')) return [];
    const held = [
      ...readPackaged(target, file)
        .toString('utf8')
        .matchAll(/<style>(.*?)<\/style>/gs),
    ];
    return held.map(([, styles = '']) => ({ file, styles }));
  });

describe.each(targets)('%s', (target) => {
  test('has exactly the manifest that was decided on', () => {
    const hashes = heldStyles(target).map(
      ({ styles }) => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    );
    const policy = policyWith([...new Set(hashes)]);
    expect(readManifest(target)).toEqual({ ...expected[target], content_security_policy: policy });
  });

  test('has the first stylesheet in the pages that show what they remember, and nowhere else', () => {
    const [sheet = ''] = listPackage(target).filter((file) => /^assets\/first-.*\.css$/.test(file));
    const first = readPackaged(target, sheet).toString('utf8').trim();
    expect(heldStyles(target)).toEqual(['dashboard.html', 'popup.html'].map((file) => ({ file, styles: first })));
  });

  test('holds every file that the manifest names', () => {
    const named = JSON.stringify(readManifest(target)).match(/[\w/-]+\.(png|js|html)/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(listPackage(target)).toEqual(expect.arrayContaining(named));
  });

  test('says its name and, in the 132 characters that stores allow, what it is for', () => {
    const words = JSON.parse(readPackaged(target, '_locales/en/messages.json').toString('utf8'));
    expect(words.extName.message).toBe('Fifteen');
    expect(words.extDescription.message.length).toBeGreaterThan(20);
    expect(words.extDescription.message.length).toBeLessThanOrEqual(132);
  });

  test('holds React as it is for users, not for developers', () => {
    const scripts = listPackage(target).filter((file) => file.endsWith('.js'));
    const forDevelopers = scripts.filter((file) =>
      /Warning: |react-stack-top-frame/.test(readPackaged(target, file).toString('utf8')),
    );
    expect(forDevelopers).toEqual([]);
  });

  test('ships no source of the locales, no source map, and nothing of an unknown kind', () => {
    const unknown = listPackage(target).filter((file) => !/\.(js|css|html|png|svg|woff2|json|txt)$/.test(file));
    expect(unknown).toEqual([]);
  });

  test('has no script of its own with an address of somewhere else to load from', () => {
    for (const file of listPackage(target).filter((file) => file.endsWith('.html'))) {
      expect(readPackaged(target, file).toString('utf8'), file).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });
});
