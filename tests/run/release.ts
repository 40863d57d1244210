import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, filesIn, zipOf } from './fixed-zip';
import { listParts } from './list-parts';
import { type Outcome, root, runCommand, runTool } from './run-command';

const folder = join(root, '.output', 'release');

interface ReleaseOptions {
  /** To see whether it works: the tree may have changes, and the version needs no section in CHANGELOG.md. */
  isDraft: boolean;
}

/**
 * Writes into `.output/release` what the stores take: a package for each browser, the sources from which Mozilla builds
 * it again, the list of all that is inside (an SBOM), and the checksums of these. Everything is built twice and has to
 * come out the same. Returns the checksums; throws with the reason when this can't be released.
 */
export async function release({ isDraft }: ReleaseOptions): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  if (!isDraft) await checkReady(version);
  const [packages, again] = [await buildPackages('first'), await buildPackages('second')];
  const files: Files = {
    [`fifteen-${version}-chrome.zip`]: zipOf(packages.chrome),
    [`fifteen-${version}-firefox.zip`]: zipOf(packages.firefox),
    [`fifteen-${version}-sources.zip`]: zipOf(await sources()),
    [`fifteen-${version}-sbom.json`]: await listParts(),
  };
  for (const browser of ['chrome', 'firefox'] as const) {
    const name = `fifteen-${version}-${browser}.zip`;
    if (checksum(files[name]) !== checksum(zipOf(again[browser]))) throw new Error(`Built twice, ${name} differs.`);
  }
  const sums = Object.entries(files).map(([name, bytes]) => `${checksum(bytes)}  ${name}\n`);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return sums.join('');
}

async function checkReady(version: string): Promise<void> {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  const { output } = await succeed(runCommand('git', ['status', '--porcelain']));
  if (output.trim() !== '')
    throw new Error('There are changes that are not committed: the sources would not be what was built.');
}

async function buildPackages(name: string): Promise<{ chrome: Files; firefox: Files }> {
  const outDir = join(folder, name);
  rmSync(outDir, { recursive: true, force: true });
  const build = (...options: string[]) => succeed(runTool('wxt', ['build', ...options], { FIFTEEN_OUT: outDir }));
  await build();
  await build('-b', 'firefox', '--mv3');
  return { chrome: filesIn(join(outDir, 'chrome-mv3')), firefox: filesIn(join(outDir, 'firefox-mv3')) };
}

/** All that is kept in Git, as it stands there. */
async function sources(): Promise<Files> {
  const { output } = await succeed(runCommand('git', ['ls-files', '-z']));
  const names = output.split('\0').filter((name) => name !== '');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name))]));
}

async function succeed(running: Promise<Outcome>): Promise<Outcome> {
  const outcome = await running;
  if (!outcome.ok) throw new Error(outcome.output);
  return outcome;
}

function checksum(bytes: Uint8Array = new Uint8Array()): string {
  return createHash('sha256').update(bytes).digest('hex');
}
