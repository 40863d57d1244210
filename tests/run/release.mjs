// npm run release: what the two stores take, in .output/release, with checksums and a list of what is inside.
import { ensureInstalled } from './install.mjs';
import { load } from './load.mjs';

ensureInstalled();
const { release } = await load('release.ts');
try {
  console.log(await release({ isDraft: process.argv.includes('--draft') }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
