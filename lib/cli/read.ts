import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as z from 'zod/mini';
import { readProfile } from '@/lib/profile/read-profile';
import { InputError, runJsonl } from './jsonl';

const row = z.object({
  /** Path of a saved page, relative to the working directory. */
  file: z.string().check(z.minLength(1)),
  /** The address that the page was saved from. */
  url: z.string().check(z.minLength(1)),
});

/** `npm run --silent read -- pages.jsonl`: `{ file, url }` → `{ file, profile }` (CONTRACTS.md). Returns the exit code. */
export function main(args: string[]): Promise<number> {
  return runJsonl(args, row, ({ file, url }) => {
    const dom = openFile(file, url);
    const profile = readProfile(dom.window.document, url);
    dom.window.close();
    return { file, profile };
  });
}

/** Parses a saved page as UTF-8, without running its scripts. */
function openFile(file: string, url: string): JSDOM {
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`file: cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
  if (!URL.canParse(url)) throw new InputError('url: not an address');
  return new JSDOM(html, { url });
}
