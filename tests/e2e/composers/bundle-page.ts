import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** The page's script, with React in it, as one expression to evaluate. */
export async function bundleComposerPage(): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    // Under a test runner vite would compile for development, against React's build for production.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('page.tsx', import.meta.url)), formats: ['iife'], name: 'composers' },
    },
  });
  const [output] = [bundle].flat() as Rollup.RollupOutput[];
  const code = output?.output[0].code;
  if (!code) throw new Error('the composers did not bundle');
  return `(() => { ${code} })()`;
}
