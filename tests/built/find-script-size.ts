import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { readPackaged, type Target } from './read-package';

/** The gzipped size, in bytes, of scripts of the package. */
export function sizeOf(target: Target, files: readonly string[]): number {
  return files.reduce((size, file) => size + gzipSync(readPackaged(target, file), { level: 9 }).length, 0);
}

/** All the scripts that a page, worker or content script loads: itself and what it imports, at once or later, each once. */
export function findAllScripts(target: Target, entry: string): string[] {
  return findScripts(target, entry, true);
}

/** The scripts that a page loads at once, before it shows anything: without those that it imports later. */
export function findFirstScripts(target: Target, entry: string): string[] {
  return findScripts(target, entry, false);
}

function findScripts(target: Target, entry: string, alsoLater: boolean): string[] {
  const seen = new Set<string>();
  const waiting = entry.endsWith('.html') ? scriptsOf(readPackaged(target, entry).toString('utf8')) : [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...importsOf(file, readPackaged(target, file).toString('utf8'), alsoLater));
  }
  return [...seen];
}

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => file ?? '');
}

function importsOf(file: string, script: string, alsoLater: boolean): string[] {
  const { module } = parseSync(file, script);
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
    ...(alsoLater ? module.dynamicImports : []).map(({ moduleRequest }) =>
      script.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ];
  return names
    .filter((name) => /^[./].*\.js$/.test(name))
    .map((name) => (name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name)));
}
