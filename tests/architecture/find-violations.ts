import { posix } from 'node:path';
import { bannedFolders, type Layer, layers, wxtModules } from './layers';
import { type Import, readSource } from './read-source';

const maxLines = 250;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.content)?\.(tsx?|mjs|css|html|json)$/;

/**
 * What one file of `lib`, `components` or `entrypoints` does against DESIGN.md, one line each, none where all is well.
 * `path` is relative to the repository, with forward slashes.
 */
export function findViolations(path: string, text: string): string[] {
  return [...findBadNames(path), ...(/\.tsx?$/.test(path) ? findBadCode(path, text) : [])];
}

function findBadNames(path: string): string[] {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const found = folders
    .filter((folder) => bannedFolders.includes(folder))
    .map((folder) => `a folder called ${folder} says nothing about what is inside`);
  if (!kebabCase.test(file)) found.push('the file name is not kebab-case');
  if (/^index\.tsx?$/.test(file)) found.push('index files become barrels: name the file after what it exports');
  return found;
}

function findBadCode(path: string, text: string): string[] {
  const layer = layerOf(path);
  if (!layer) return ['the file is in no layer of the table'];
  const source = readSource(path, text);
  const found = source.imports.flatMap((one) => findBadImport(path, layer, one));
  for (const name of source.reaches) {
    const ownApi = name === 'browser' || name === 'chrome';
    if (ownApi) found.push(`uses the global ${name}: the extension API comes from wxt/browser, in lib/platform`);
    else found.push(`uses ${name}`);
  }
  if (!source.isData && source.lines > maxLines) found.push(`has ${source.lines} lines, more than ${maxLines}`);
  return found;
}

function findBadImport(path: string, layer: Layer, { from, typeOnly }: Import): string[] {
  if (from === null) return ['imports something that the source does not name'];
  const target = targetOf(path, from);
  if (target === null) return [`${from} leaves the layers`];
  if (target === layer.name) return [];
  const allowed = layer.may.includes(target) || (typeOnly && layer.may.includes(`types:${target}`));
  const named = layer.may.includes(`types:${target}`) ? `${target} but for types` : target;
  if (!allowed) return [`${layer.name} may not import ${named} (${from})`];
  if (target === 'wxt' && !wxtModules[layer.name]?.includes(from)) return [`${layer.name} may not import ${from}`];
  return [];
}

function layerOf(path: string): Layer | undefined {
  return layers.find(({ files }) => files.test(path));
}

/** The layer or package that an import reaches, or null where it reaches neither. */
function targetOf(path: string, from: string): string | null {
  const file = from.startsWith('@/')
    ? from.slice(2)
    : from.startsWith('.')
      ? posix.join(posix.dirname(path), from)
      : null;
  if (file !== null) return layerOf(file)?.name ?? null;
  if (from.startsWith('node:')) return 'node:';
  return /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? null;
}
