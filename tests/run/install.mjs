// Runs before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs the dependencies of the lock file unless they are there. Ends the process, clearly, where it can't. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or newer is needed, this is ${process.version}.`);
  if (isInstalled()) return;
  console.log('Installing the dependencies (npm ci) …');
  const started = Date.now();
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (status !== 0) fail('The dependencies could not be installed; npm says why above.');
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * What npm wrote down after installing has every package of the lock file in its version. Comparing contents instead
 * of dates survives a checkout, which makes every file new. Optional packages are for one platform each.
 */
function isInstalled() {
  let installed;
  try {
    installed = JSON.parse(readFileSync(`${root}node_modules/.package-lock.json`, 'utf8')).packages;
  } catch {
    return false;
  }
  const locked = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

/** @param {string} why */
function fail(why) {
  console.error(why);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
