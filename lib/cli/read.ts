import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as z from 'zod/mini';
import { finishProfile } from '@/lib/profile/finish-profile';
import { readProfile } from '@/lib/profile/read-profile';
import { profileSlug } from '@/lib/profile/slug';
import type { PageReading } from '@/lib/schema/page-reading';
import type { Profile } from '@/lib/schema/profile';
import { InputError, runJsonl } from './jsonl';

const row = z.object({
  /** Path of a saved page, relative to the working directory. */
  file: z.string().check(z.minLength(1)),
  /** The address that the page was saved from. */
  url: z.string().check(z.minLength(1)),
});

/** What is known of a page that could not be parsed. */
const unread: PageReading = {
  layout: null,
  notAProfile: null,
  publicId: null,
  fullName: null,
  reason: 'not-understood',
  late: [],
  found: {},
};

/** `npm run --silent read -- pages.jsonl`: `{ file, url }` → `{ file, profile }` (CONTRACTS.md). Returns the exit code. */
export function main(args: string[]): Promise<number> {
  return runJsonl(args, row, ({ file, url }) => {
    const html = readHtml(file);
    if (!URL.canParse(url)) throw new InputError('url: not an address');
    return { file, profile: readHtmlProfile(html, url) };
  });
}

/**
 * Reads the profile of a page's source. jsdom takes a stack frame for each level of a tree, where browsers stop nesting at
 * some hundreds: what it can't parse was not understood, and what it can't take down again has been read by then.
 */
function readHtmlProfile(html: string, url: string): Profile {
  let profile = finishProfile({ ...unread, publicId: profileSlug(url) });
  try {
    // Parsed without running its scripts.
    const { window } = new JSDOM(html, { url });
    profile = readProfile(window.document, url);
    window.close();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return profile;
}

/** The text of a saved page, as UTF-8. */
function readHtml(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`file: cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}
