import { fileURLToPath } from 'node:url';

/**
 * Imports a TypeScript module beside this file, which Node can't read by itself before 22. Vite is imported late: it is
 * there only after the dependencies were installed.
 *
 * @param {string} name
 */
export async function load(name) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(fileURLToPath(new URL(name, import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
