import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Imports a TypeScript module, named from this folder, which Node can't read by itself before 22. Vite is imported late: it
 * is there only after the dependencies were installed.
 *
 * @param {string} name
 */
export async function load(name) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(fileURLToPath(new URL(name, import.meta.url)), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}
