/**
 * The layer table of DESIGN.md ("The house"), as data. A layer's name is its folder; a target is another layer, a
 * package (sub-paths included) or, with `types:` before it, either of them for type-only imports.
 * The first layer whose `files` fits is a file's layer. Every layer may import itself.
 */
export interface Layer {
  name: string;
  files: RegExp;
  may: readonly string[];
}

const core = ['profile', 'guidance', 'message', 'cadence', 'interview', 'insights'] as const;
/** The records of lib/schema, and what applies them: where they are used by value, text is checked at the edge. */
const records = ['schema', 'zod'] as const;
const view = ['react', 'react-dom', '#i18n'] as const;
/** What draws and scrolls; the pages that need it load it when they are gone to. */
const drawing = ['@tanstack/react-virtual', '@visx/sankey', '@visx/scale', '@visx/shape'] as const;

export const layers: readonly Layer[] = [
  { name: 'schema', files: /^lib\/schema\//, may: ['zod'] },
  { name: 'profile', files: /^lib\/profile\//, may: ['types:schema'] },
  { name: 'composer', files: /^lib\/composer\//, may: ['types:schema'] },
  { name: 'guidance', files: /^lib\/guidance\//, may: ['types:schema'] },
  { name: 'message', files: /^lib\/message\//, may: ['types:schema', 'guidance'] },
  { name: 'cadence', files: /^lib\/cadence\//, may: ['types:schema'] },
  { name: 'interview', files: /^lib\/interview\//, may: ['types:schema'] },
  { name: 'insights', files: /^lib\/insights\//, may: ['types:schema'] },
  { name: 'store', files: /^lib\/store\//, may: [...records, ...core, 'dexie', 'uuid'] },
  { name: 'platform', files: /^lib\/platform\//, may: [...records, 'wxt'] },
  { name: 'exchange', files: /^lib\/exchange\//, may: [...records, 'store', ...core, 'uuid'] },
  { name: 'background', files: /^lib\/background\//, may: ['schema', 'store', 'platform', ...core, '#i18n'] },
  {
    name: 'ui',
    files: /^lib\/ui\//,
    may: [...records, ...core, 'store', 'platform', 'exchange', 'zustand', 'dexie-react-hooks', 'uuid', ...view],
  },
  {
    name: 'components',
    files: /^components\//,
    may: ['schema', ...core, 'store', 'platform', 'exchange', 'ui', ...view, ...drawing],
  },
  // The pure core on a terminal (CONTRACTS.md): jsdom stands in for the page, the polyfill for Node 20's missing Temporal.
  { name: 'cli', files: /^lib\/cli\//, may: [...records, ...core, 'node:', 'jsdom', 'temporal-polyfill'] },
  {
    name: 'content script',
    files: /^entrypoints\/[^/]+\.content\.ts$/,
    may: ['types:schema', 'profile', 'composer', 'wxt'],
  },
  { name: 'worker entry', files: /^entrypoints\/background\.ts$/, may: ['background', 'platform', 'wxt'] },
  { name: 'screen entry', files: /^entrypoints\/remembered\.ts$/, may: ['ui', 'wxt'] },
  {
    name: 'page entry',
    files: /^entrypoints\/(popup|sidepanel|dashboard|welcome)\//,
    may: ['components', 'ui', 'platform', 'react', 'react-dom'],
  },
];

/** Of wxt, the layers that may import it get these modules and no others. */
export const wxtModules: Readonly<Record<string, readonly string[]>> = {
  platform: ['wxt/browser'],
  'content script': ['wxt/utils/define-content-script'],
  'worker entry': ['wxt/utils/define-background'],
  'screen entry': ['wxt/utils/define-unlisted-script'],
};

/** Names that say nothing about what is inside. */
export const bannedFolders: readonly string[] = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared'];
