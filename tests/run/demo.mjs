// npm run demo: a browser with the extension on an invented profile; with --headless it walks the main job by itself.
import { ensureInstalled } from './install.mjs';
import { load } from './load.mjs';

ensureInstalled();
const { runDemo } = await load('demo.ts');
process.exitCode = await runDemo(process.argv.slice(2));
