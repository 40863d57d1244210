import type { Addressee } from '@/lib/message/request';
import { cleanLine, isShouted } from '@/lib/message/words/clean';

/** How to greet somebody; null where the page shows no name that can be trusted. */
export interface Names {
  first: string | null;
  full: string | null;
  /** "Professor Lindqvist": only where they use the title themselves. */
  titled: string | null;
}

const longestFirst = 24;
const longestFull = 48;
const honorific = /^(?:(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|eng|ing|rev)\b\.? ?)+/iu;
const word = /^[\p{L}\p{M}](?:(?:[\p{L}\p{M}'’.-]|\u200C|\u200D)*[\p{L}\p{M}.])?$/u;
const initial = /^\p{Lu}\.?$/u;
const noName =
  /^(?:linkedin (?:member|user)|unknown|private|anonymous|n\.?a|null|undefined|none|test|first ?name|full ?name|name|your name|hiring|open to work|job|jobs|hello|hi|there|sir|madam)$/iu;

/** The names to greet `person` by. Titles, letters after the name, emoji and slogans fall away. */
export function namesOf(person: Addressee): Names {
  const written = plainName(person.fullName);
  const full = withoutTitle(written);
  const given = properName(plainName(person.firstName).replace(honorific, ''), longestFirst, 3);
  const first = given === null || initial.test(given) ? firstOf(full) : given.replace(/(?: \p{Lu}\.?)+$/u, '');
  return { first, full, titled: titledName(written, full, first, person.currentTitle ?? null) };
}

/** A user's or contact's name, or null: the same cleaning. */
export function personName(raw: string | null | undefined): { first: string; full: string } | null {
  const full = withoutTitle(plainName(raw));
  const first = firstOf(full);
  return full === null || first === null ? null : { first, full };
}

/** Fancy letters (mathematical alphabets) become plain ones; what stands in brackets or after a bar or comma goes. */
function plainName(raw: string | null | undefined): string {
  const plain = (raw ?? '').slice(0, 300).normalize('NFKC');
  if (/[<>{}[\]@\\/=]|https?:/u.test(plain)) return '';
  return cleanLine(plain.replace(/\([^()]{0,80}\)|"[^"]{0,80}"|“[^”]{0,80}”/gu, ' '))
    .split(/[,;|:•·()?!]| - |\.(?= *$)/u, 1)
    .join('')
    .trim();
}

function withoutTitle(written: string): string | null {
  return properName(written.replace(honorific, ''), longestFull, 6);
}

/** `name` with a capital a word where it was all small or all capitals; null where it isn't a name. */
function properName(name: string, longest: number, mostWords: number): string | null {
  const words = name.split(' ').filter((part) => part !== '');
  if (words.length === 0 || words.length > mostWords || name.length > longest) return null;
  if (!words.every((part) => word.test(part)) || noName.test(name)) return null;
  const isFlat = isShouted(`${name}${name}`) || name === name.toLowerCase();
  return words.map((part) => (isFlat && part.length > 2 ? capitalise(part) : part)).join(' ');
}

function capitalise(part: string): string {
  return part
    .toLowerCase()
    .replace(/(^|[-'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The first word of a full name; an initial alone greets nobody, so the name stays whole. */
function firstOf(full: string | null): string | null {
  if (full === null) return null;
  const [first = ''] = full.split(' ');
  const isInitial = initial.test(first);
  if (first.length > longestFirst) return null;
  return isInitial && full.length <= longestFirst ? full : isInitial ? null : first.replace(/\.$/u, '');
}

/**
 * A surname is only what follows the first name, and only a person who writes "Dr." or "Professor" is called so: guessing
 * at either would be rude (B13, B16).
 */
function titledName(written: string, full: string | null, first: string | null, job: string | null): string | null {
  if (full === null || first === null || !full.startsWith(`${first} `)) return null;
  const surname = full.slice(first.length + 1).replace(/^(?:\p{Lu}\.? )+/u, '');
  if (/\.$/u.test(surname) || surname.length < 2) return null;
  if (/^(?:prof|professor)\b/iu.test(written) || /^(?:full |associate |assistant )?professor\b/iu.test(job ?? ''))
    return `Professor ${surname}`;
  return /^dr\b/iu.test(written) ? `Dr. ${surname}` : null;
}
