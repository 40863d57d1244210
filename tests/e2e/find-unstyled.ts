import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface } from './surface';

/**
 * The classes that a surface uses and that only stylesheets speak of which it hasn't loaded, as where a place counts on what
 * another place brings. `extension` is the folder of the built extension.
 */
export async function findUnstyled(surface: Surface, extension: string): Promise<string[]> {
  const { used, loaded } = await surface.run(collectClasses, null);
  const folder = join(extension, 'assets');
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const styledIn = (files: readonly string[]) =>
    new Set(files.flatMap((file) => classesIn(readFileSync(join(folder, file), 'utf8'))));
  const here = styledIn(sheets.filter((file) => loaded.includes(file)));
  const anywhere = styledIn(sheets);
  if (here.size === 0) return ['no stylesheet at all'];
  return used.filter((name) => anywhere.has(name) && !here.has(name));
}

function classesIn(css: string): string[] {
  return [...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

/** Runs in the page. */
function collectClasses(root: Document): { used: string[]; loaded: string[] } {
  const used = [...root.querySelectorAll('[class]')].flatMap((element) => [...element.classList]);
  const sheets = [...root.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  return { used: [...new Set(used)], loaded: sheets.map(({ href }) => href.split('/').at(-1) ?? '') };
}
