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
export const hasShared = existsSync(shared);
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

export function open(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

/** All texts in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
