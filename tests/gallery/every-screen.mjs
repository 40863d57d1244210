// node tests/gallery/every-screen.mjs FOLDER: pictures of every place of the built dashboard with 0, 5 and 3,000 people, light
// and dark, 1280 and 360 wide. To look at; nothing is compared.
import 'temporal-polyfill/global';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const folder = process.argv[2];
if (!folder) throw new Error('Say where the pictures go');
mkdirSync(folder, { recursive: true });
const { module } = await runnerImport(`${root}/tests/gallery/every-screen.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
await module.shootEveryScreen(folder);
