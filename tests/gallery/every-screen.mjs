// node tests/gallery/every-screen.mjs FOLDER: pictures of every place of the built dashboard with 0, 5 and 3,000 people, light
// and dark, 1280 and 360 wide. To look at; nothing is compared.
import 'temporal-polyfill/global';
import { mkdirSync } from 'node:fs';
import { load } from '../run/load.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('Say where the pictures go');
mkdirSync(folder, { recursive: true });
const { shootEveryScreen } = await load('../gallery/every-screen.ts');
await shootEveryScreen(folder);
