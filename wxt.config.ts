import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
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
      // A stylesheet more is a request more before anything is painted; it is small, whoever needs it.
      test: (id: string) => id.endsWith('.css') || !ofOnePage.some((files) => files.test(id)),
    },
  ],
};

/** The letter's words are in it; it lies beside the page, and is there before they are drawn. */
const letterFont = '<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/literata-latin.woff2">';

/** What the policy allows of the pages' own styles: the hash of each stylesheet that a page holds. */
const heldStyles = new Set<string>();

/**
 * Popup and dashboard begin with the small script that shows what they showed last (lib/ui/remembered), and then loads the app:
 * that would hold back the first frame, and the popup's window, which the browser shows once all has loaded that the page
 * names. So the app's files are only named as `next`. The page holds the stylesheet itself, which is read while the script is
 * on its way.
 */
const appAfterScreen: Plugin = {
  name: 'app-after-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path, bundle }) =>
      /(popup|dashboard)/.test(path)
        ? html
            .replace(
              /<script type="module" crossorigin src=("[^"]+")><\/script>/,
              '<link rel="next" crossorigin href=$1 id="app">',
            )
            .replaceAll('rel="modulepreload"', 'rel="next"')
            .replace(/<link rel="stylesheet" crossorigin href="\/([^"]+)">/, (link, file) =>
              [letterFont, holdStylesheet(link, file, bundle), '<script src="/remembered.js"></script>'].join('\n    '),
            )
        : html,
  },
};

/**
 * A stylesheet as part of its page. Its link stays, but asks for nothing: what comes late and needs the same sheet looks for
 * the link, and would fetch it.
 */
function holdStylesheet(link: string, file: string, bundle: IndexHtmlTransformContext['bundle']): string {
  const sheet = bundle?.[file];
  if (sheet?.type !== 'asset') throw new Error(`The build has no ${file}`);
  const styles = Buffer.from(sheet.source).toString().trim();
  heldStyles.add(`'sha256-${createHash('sha256').update(styles).digest('base64')}'`);
  return `<style>${styles}</style>\n    ${link.replace('>', ' disabled>')}`;
}

export default defineConfig({
  // A release builds beside what is being tested.
  outDir: process.env.FIFTEEN_OUT ?? '.output',
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'public/locales' },
  vite: () => ({
    plugins: [appAfterScreen],
    resolve: { alias: { 'wxt/utils/content-script-context': quietContext } },
  }),
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
    // Only now the pages are built, and what they hold is known. While developing they hold nothing.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.command !== 'build') return;
      const styles = ["style-src 'self'", ...heldStyles].join(' ');
      const policy = contentSecurityPolicy.replace("style-src 'self'", styles);
      manifest.content_security_policy = { extension_pages: policy };
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
