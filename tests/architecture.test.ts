import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findSharedClasses } from './architecture/find-shared-classes';
import { findViolations } from './architecture/find-violations';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
);

describe('the house', () => {
  test('has files to look at', () => {
    expect(files).toContain('lib/schema/profile.ts');
    expect(files).toContain('entrypoints/background.ts');
  });

  test.each(files)('%s keeps to the layers and the style of DESIGN.md', (path) => {
    expect(findViolations(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });
});

test('no two stylesheets style the same class', () => {
  const sheets = new Map(
    files.filter((path) => path.endsWith('.css')).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
  expect(sheets.size).toBeGreaterThan(20);
  expect(findSharedClasses(sheets)).toEqual([]);
  const clashing = new Map([
    ['a.css', '.field { color: red; } .a .field {}'],
    ['b.css', '.b, .field:focus { color: blue; }'],
  ]);
  expect(findSharedClasses(clashing)).toEqual(['.field: a.css, b.css']);
});

/** [path, source, a piece of the complaint]: each of these must be refused, or the test above proves nothing. */
const refused: [string, string, string][] = [
  ['lib/schema/a.ts', "import { database } from '@/lib/store/database';", 'schema may not import store'],
  ['lib/schema/a.ts', "import type { Draft } from '../message/draft';", 'schema may not import message'],
  ['lib/schema/a.ts', "import Dexie from 'dexie';", 'schema may not import dexie'],
  ['lib/profile/a.ts', "import { profile } from '@/lib/schema/profile';", 'schema but for types'],
  ['lib/profile/a.ts', "export { profile } from '@/lib/schema/profile';", 'schema but for types'],
  ['lib/profile/a.ts', "import { type Profile, profile } from '@/lib/schema/profile';", 'schema but for types'],
  ['lib/profile/a.ts', "import '@/lib/schema/profile';", 'schema but for types'],
  ['lib/profile/a.ts', "import * as z from 'zod/mini';", 'profile may not import zod'],
  ['lib/profile/a.ts', "import type * as z from 'zod/mini';", 'profile may not import zod'],
  ['lib/profile/a.ts', "import { points } from '@/lib/guidance/points';", 'profile may not import guidance'],
  ['lib/guidance/a.ts', "import { compose } from '@/lib/message/compose';", 'guidance may not import message'],
  ['lib/guidance/a.ts', "type A = import('@/lib/message/compose').A;", 'guidance may not import message'],
  ['lib/cadence/a.ts', "export * from '../guidance/points';", 'cadence may not import guidance'],
  ['lib/cadence/deep/a.ts', "import { x } from '../../store/database';", 'cadence may not import store'],
  ['lib/cadence/a.ts', "const x = await import('@/lib/store/database');", 'cadence may not import store'],
  ['lib/cadence/a.ts', "const name = 'x'; const x = await import(name);", 'does not name'],
  ['lib/cadence/a.ts', "import { readFile } from 'node:fs/promises';", 'cadence may not import node:'],
  ['lib/message/a.ts', "import { useState } from 'react';", 'message may not import react'],
  ['lib/interview/a.ts', "import { create } from 'zustand';", 'interview may not import zustand'],
  ['lib/composer/a.ts', "import { readProfile } from '@/lib/profile/read-profile';", 'composer may not import profile'],
  ['lib/store/a.ts', "import { browser } from 'wxt/browser';", 'store may not import wxt'],
  ['lib/store/a.ts', "import { notify } from '@/lib/platform/notify';", 'store may not import platform'],
  ['lib/store/a.ts', "import { useLiveQuery } from 'dexie-react-hooks';", 'store may not import dexie-react-hooks'],
  ['lib/platform/a.ts', "import { database } from '@/lib/store/database';", 'platform may not import store'],
  ['lib/platform/a.ts', "import { storage } from 'wxt/utils/storage';", 'platform may not import wxt/utils/storage'],
  ['lib/exchange/a.ts', "import { browser } from '@/lib/platform/browser';", 'exchange may not import platform'],
  ['lib/background/a.ts', "import { useToday } from '@/lib/ui/use-today';", 'background may not import ui'],
  ['lib/background/a.ts', "import { createRoot } from 'react-dom/client';", 'background may not import react-dom'],
  ['lib/background/a.ts', 'chrome.alarms.create();', 'uses the global chrome'],
  ['lib/background/a.ts', 'globalThis.browser.alarms.create();', 'uses the global browser'],
  ['lib/ui/a.ts', "import { sweep } from '@/lib/background/sweep';", 'ui may not import background'],
  ['lib/ui/a.tsx', "import { Button } from '@/components/ui/button';", 'ui may not import components'],
  ['lib/ui/a.ts', "import Dexie from 'dexie';", 'ui may not import dexie'],
  [
    'components/a.tsx',
    "import { useLiveQuery } from 'dexie-react-hooks';",
    'components may not import dexie-react-hooks',
  ],
  ['components/a.tsx', "import { browser } from 'wxt/browser';", 'components may not import wxt'],
  ['components/a.tsx', "import { sweep } from '@/lib/background/sweep';", 'components may not import background'],
  ['components/a.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;', 'uses dangerously'],
  ['lib/cli/a.ts', "import { database } from '@/lib/store/database';", 'cli may not import store'],
  ['entrypoints/profile.content.ts', "import { profile } from '@/lib/schema/profile';", 'schema but for types'],
  ['entrypoints/profile.content.ts', "import * as z from 'zod/mini';", 'content script may not import zod'],
  [
    'entrypoints/profile.content.ts',
    "import { browser } from 'wxt/browser';",
    'content script may not import wxt/browser',
  ],
  [
    'entrypoints/background.ts',
    "import { database } from '@/lib/store/database';",
    'worker entry may not import store',
  ],
  ['entrypoints/popup/main.tsx', "import { database } from '@/lib/store/database';", 'page entry may not import store'],
  ['entrypoints/elsewhere/main.tsx', 'export {};', 'in no layer'],
  ['lib/ai/a.ts', 'export {};', 'in no layer'],
  ['lib/profile/a.ts', "import { a } from '@/tests/setup';", 'leaves the layers'],
  ['lib/profile/a.ts', "import { a } from '../../../elsewhere';", 'leaves the layers'],
  ['lib/profile/a.ts', "await fetch('https://example.org');", 'uses fetch'],
  ['lib/platform/a.ts', "navigator.sendBeacon('https://example.org');", 'uses sendBeacon'],
  ['lib/ui/a.ts', "new WebSocket('wss://example.org');", 'uses WebSocket'],
  ['lib/composer/a.ts', "document.body.innerHTML = '';", 'uses innerHTML'],
  ['lib/composer/a.ts', "document.body['innerHTML'] = '';", 'uses innerHTML'],
  ['lib/message/a.ts', "eval('1');", 'uses eval'],
  ['lib/profile/utils/a.ts', 'export {};', 'called utils'],
  ['lib/profile/readProfile.ts', 'export {};', 'not kebab-case'],
  ['lib/profile/index.ts', 'export {};', 'barrels'],
  ['lib/profile/a.ts', `export function a() {}\n${'// .\n'.repeat(250)}`, 'has 251 lines'],
];

describe('the check of the house refuses', () => {
  test.each(refused)('case %#, %s', (path, source, complaint) => {
    expect(findViolations(path, source).join('\n')).toContain(complaint);
  });

  test('a file that does not parse', () => {
    expect(() => findViolations('lib/profile/a.ts', 'import { from')).toThrow('lib/profile/a.ts');
  });
});

/** What the table allows must pass, or the check above might refuse everything. */
const accepted: [string, string][] = [
  ['lib/schema/a.ts', "import * as z from 'zod/mini'; import { localDay } from './local-day';"],
  ['lib/profile/a.ts', "import type { Profile } from '@/lib/schema/profile';"],
  ['lib/profile/a.ts', "import { type Profile } from '@/lib/schema/profile';"],
  ['lib/profile/a.ts', "export type { Profile } from '@/lib/schema/profile';"],
  ['lib/profile/sdui/a.ts', "import { fold } from '../fold-space';"],
  ['lib/message/a.ts', "import { points } from '@/lib/guidance/points';"],
  ['lib/store/a.ts', "import Dexie from 'dexie'; import { profile } from '@/lib/schema/profile';"],
  ['lib/platform/a.ts', "import { browser } from 'wxt/browser'; await browser.alarms.getAll();"],
  ['lib/ui/a.ts', "import { useLiveQuery } from 'dexie-react-hooks';"],
  ['lib/background/a.ts', "import { i18n } from '#i18n';"],
  ['components/today/a.tsx', "import './row.css'; import { Button } from '@/components/ui/button';"],
  ['entrypoints/profile.content.ts', "import { defineContentScript } from 'wxt/utils/define-content-script';"],
  [
    'entrypoints/popup/main.tsx',
    "import { createRoot } from 'react-dom/client'; import { App } from '@/components/app';",
  ],
  ['lib/guidance/words.ts', `export const words = [\n${"  'word',\n".repeat(300)}];`],
];

test.each(accepted)('the check of the house accepts case %#, %s', (path, source) => {
  expect(findViolations(path, source)).toEqual([]);
});
