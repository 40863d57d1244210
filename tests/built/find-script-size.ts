import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { readPackaged, type Target } from './read-package';

/**
 * The gzipped size, in bytes, of all the scripts that a page, worker or content script loads: itself and what it
 * imports, statically or not, each file once.
 */
export function findScriptSize(target: Target, entry: string): number {
  const seen = new Set<string>();
  const waiting = entry.endsWith('.html') ? scriptsOf(readPackaged(target, entry).toString('utf8')) : [entry];
  let size = 0;
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const script = readPackaged(target, file);
    size += gzipSync(script, { level: 9 }).length;
    waiting.push(...importsOf(file, script.toString('utf8')));
  }
  return size;
}

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => file ?? '');
}

function importsOf(file: string, script: string): string[] {
  const { module } = parseSync(file, script);
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
    ...module.dynamicImports.map(({ moduleRequest }) => script.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
  return names
    .filter((name) => /^[./].*\.js$/.test(name))
    .map((name) => (name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name)));
}
