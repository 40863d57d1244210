import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/**
 * Pages and worker may load what the package holds and reach nothing else: "nothing leaves the device" (DESIGN.md)
 * is kept by the browser, not by our good intentions.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** No host is among them: `activeTab` reaches the one tab whose button was pressed, and none of these shows a warning. */
const permissions = ['activeTab', 'scripting', 'alarms', 'notifications', 'unlimitedStorage'];

/** WXT's own context tells every page that the extension is here. */
const quietContext = fileURLToPath(new URL('lib/platform/quiet-context.ts', import.meta.url));

const ofOnePage = [
  /\/(entrypoints|components\/(dashboard|welcome))\//,
  /\/app\/(dashboard|side-panel|welcome|practice|practised)-/,
  /\/lib\/ui\/(example-person|open-practice|method\/point-words)/,
];

/**
 * What pages need before they show anything comes in one script and one stylesheet that they share, instead of twenty of each:
 * in an extension every file is a request to the browser's own process, which costs more than reading what isn't needed.
 * The frame of the dashboard stays its own, and so does what is seen once, after installing.
 */
const firstTogether = {
  groups: [
    {
      name: 'first',
      tags: ['$initial'],
      test: (id: string) => !ofOnePage.some((files) => files.test(id)),
    },
  ],
};

export default defineConfig({
  // A release builds beside what is being tested.
  outDir: process.env.FIFTEEN_OUT ?? '.output',
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'public/locales' },
  vite: () => ({ resolve: { alias: { 'wxt/utils/content-script-context': quietContext } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
    },
    ...(browser === 'firefox' ? firefoxOnly : chromeOnly),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) return;
      Object.assign(config.build?.rollupOptions?.output ?? {}, { codeSplitting: firstTogether });
    },
    // The i18n module turns these into _locales/; the sources would only be shipped twice.
    'build:publicAssets': (_, assets) => {
      const shipped = assets.filter((asset) => !/^locales[/\\]/.test(asset.relativeDest));
      assets.splice(0, assets.length, ...shipped);
    },
  },
});

/** Chrome has `Temporal` from 144 on. */
const chromeOnly = { minimum_chrome_version: '144' };

const firefoxOnly = {
  action: {
    // Firefox hides a new add-on's button behind the puzzle piece unless the add-on asks for the toolbar.
    default_area: 'navbar' as const,
    // "light" is the icon for light text, that is, for a dark theme.
    theme_icons: [16, 32].map((size) => ({ light: `icon/paper-${size}.png`, dark: `icon/ink-${size}.png`, size })),
  },
  browser_specific_settings: {
    gecko: {
      id: 'fifteen@fifteen.example',
      // `Temporal` came with 139; 142 is the first that reads data_collection_permissions on every device.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};
