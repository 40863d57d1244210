// node lib/cli/run.mjs COMMAND FILE: runs lib/cli/COMMAND.ts on Node, which can't read TypeScript by itself before 22.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [command, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(`${root}lib/cli/${command}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
process.exitCode = await module.main(args);
