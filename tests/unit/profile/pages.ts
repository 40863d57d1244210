import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Profile } from '@/lib/schema/profile';

/** A page to read, with what must be read from it. */
export interface Sample {
  name: string;
  html: string;
  url: string;
  expected: Partial<Profile>;
  /** Paths of ambiguous fields, which no test fails on. */
  doubts: Record<string, string>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const own = `${root}tests/fixtures/profiles`;
/** The larger set beside the repository, where it is present. */
const shared = `${process.env.FIFTEEN_SHARED ?? `${root}../shared`}/profiles`;

export const samples = load(own);
const hasShared = existsSync(shared);
export const sharedSamples = hasShared ? load(shared) : [];
if (!hasShared) console.log('left out: the pages of ../shared/profiles, which is not here');

function load(folder: string): Sample[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.map((file) => {
    const name = file.replace('.html', '');
    const { url, expected, doubts } = JSON.parse(readFileSync(`${folder}/${name}.expected.json`, 'utf8'));
    return { name, html: readFileSync(`${folder}/${file}`, 'utf8'), url, expected, doubts: doubts ?? {} };
  });
}

export function sample(name: string): Sample {
  const found = samples.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return found;
}

/** Multiplies what the tests of chance and of endurance do: `FUZZ_DEPTH=10 npm run unit`. */
export const depth = Number(process.env.FUZZ_DEPTH ?? 1);

/** Opens a page in a window of its own. */
export function openWindow(html: string, url: string): JSDOM['window'] {
  return new JSDOM(html, { url }).window;
}

const opened = new Map<string, Document>();

/** A fresh copy of a page, without a window: making one takes longer than all that a test does with a small page. */
export function open(html: string, url: string): Document {
  const key = `${url} ${html}`;
  const original = opened.get(key) ?? openWindow(html, url).document;
  opened.set(key, original);
  return original.cloneNode(true) as Document;
}

/** Computes a value when it is first asked for, and keeps it until it is dropped. */
export function keep<Value>(compute: () => Value): { get: () => Value; drop: () => void } {
  let kept: { value: Value } | null = null;
  return {
    get: () => {
      kept ??= { value: compute() };
      return kept.value;
    },
    drop: () => {
      kept = null;
    },
  };
}

/** All texts in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
