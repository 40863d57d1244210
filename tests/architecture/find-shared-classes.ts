/**
 * Classes that more than one stylesheet styles by themselves. All of them end up in one document once a few places were
 * visited, in whatever order: the one that came last would win. What is printed stands apart. Takes stylesheets by path.
 */
export function findSharedClasses(sheets: ReadonlyMap<string, string>): string[] {
  const homes = new Map<string, Set<string>>();
  for (const [path, text] of sheets) {
    const shown = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media print[\s\S]*/, '');
    for (const [, selectors = ''] of shown.matchAll(/([^{};]+)\{/g)) {
      for (const selector of selectors.split(',')) {
        const name = /^\.([\w-]+)(?::[\w-]+)*$/.exec(selector.trim())?.[1];
        if (name !== undefined) homes.set(name, (homes.get(name) ?? new Set()).add(path));
      }
    }
  }
  return [...homes].flatMap(([name, paths]) => (paths.size > 1 ? [`.${name}: ${[...paths].sort().join(', ')}`] : []));
}
