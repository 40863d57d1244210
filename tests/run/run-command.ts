import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  ok: boolean;
  output: string;
}

const windows = process.platform === 'win32';
const longest = 20 * 60_000;

/** Runs a program that npm installed (`biome`, `vitest` …), by its name. */
export function runTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return runCommand(join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name), args, env);
}

/** Runs a program to its end, or for twenty minutes, and keeps what it prints. `env` is added to the environment. */
export function runCommand(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    // In a group of its own, so that browsers which a stuck test left behind end with it.
    const child = spawn(command, [...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      detached: !windows,
      // Vite, which loaded this file, has set NODE_ENV to development: a build under it would hold React's slow half.
      env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    });
    let output = '';
    const keep = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const timer = setTimeout(() => {
      output += `\nstopped after ${longest / 60_000} minutes`;
      if (windows || child.pid === undefined) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    }, longest);
    const end = (ok: boolean) => {
      clearTimeout(timer);
      resolve({ ok, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
