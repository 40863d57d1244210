import {
  credentials,
  firstHalves,
  hungarianGivenNames,
  hungarianSurnames,
  particles,
  surnamesThatStand1st,
  titles,
  vietnameseMiddleNames,
} from './name-parts';
import { isMasked, keyOf } from './text';

/** What else is known that helps to tell the first name. */
export interface NameHints {
  /** A first name that the page itself uses (a label, a meta), surest of all. */
  told?: string | null;
  /** The public id: made from first and last name, in that order, so it shows which part is which. */
  slug?: string | null;
  /** Place and headline: their letters tell a surname-first culture. */
  context?: string;
}

const MAX_NAME = 200;
/** No name, a name without a person ("LinkedIn Member"), letters drawn as pictures, "Mª", a nickname in place of the name. */
const UNREADABLE = /[<>{}@\\ªº\u{1F110}-\u{1F189}]|:\/\/|linkedin|^[\s]*[(（["“«„‘]/iu;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const LATIN_OR_ALPHABETIC =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Thai}\p{Mark}'’ʼ.-]+$/u;

/**
 * The name to greet somebody by ("Hi Rodrigo"), or null where that would be a guess: masked or initial-only names, names in
 * scripts whose parts can't be told, a surname that comes first without a sign which part is which. Titles, credentials,
 * emoji and nicknames in brackets are left out; shouted names are written normally.
 */
export function firstNameOf(fullName: string | null, hints: NameHints = {}): string | null {
  if (fullName === null || fullName.length > MAX_NAME || isMasked(fullName) || UNREADABLE.test(fullName)) return null;
  if (hints.told) {
    const told = strip(hints.told);
    const isUsable = told.length > 0 && told.length <= 3 && told.every(isGreetable) && told.join('').length <= 40;
    if (isUsable) return told.map(tidyCase).join(' ');
  }
  // "Haru Minagawa / 皆川はる": the same name twice, in two scripts.
  const [spelling = ''] = fullName.split(/\s[/|·]\s|\s?[／｜]\s?/, 1);
  const parts = strip(surnameAfterComma(spelling) ?? spelling);
  const given = pick(parts, hints);
  return given !== null && isGreetable(given) ? tidyCase(given) : null;
}

/** Drops what is not the name: brackets and what they hold, quoted nicknames, emoji, titles before and letters after it. */
function strip(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .replace(/\s‘[^’]{0,100}’(?=\s)/g, ' ')
    .replace(/[(（[【〔"“«„][^)）\]】〕"”»“]{0,100}[)）\]】〕"”»“]/g, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F|\u20E3|™|®|©/gu, ' ')
    .replace(/,.*$/s, '');
  const words = plain
    .split(/\s+/)
    .flatMap(partTitle)
    .filter((word) => /\p{L}/u.test(word) && !word.startsWith('#'));
  const count = words.length;
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift();
  // "Judge Hale" is by a surname, and "Gen Takeda" by no title: which, nothing tells.
  if (count > words.length && words.length === 1) return [];
  while (words.length > 1 && isCredential(words.at(-1) ?? '')) words.pop();
  return words.slice(0, 10);
}

/** "Dr.Clara" is a title and a name; "Ph.D." is all title. */
function partTitle(word: string): string[] {
  const [, title = '', rest = ''] = /^(\p{L}{1,5}\.)(\p{L}.*)$/u.exec(word) ?? [];
  return title !== '' && isTitle(title) && !isTitle(word) && !isCredential(word) ? [title, ...partTitle(rest)] : [word];
}

/** "Winslow, Clara" is "Clara Winslow"; "Clara Winslow, PhD" and "Clara Winslow, Engineer" are not. */
function surnameAfterComma(name: string): string | null {
  const match = /^(\p{L}[\p{L}'’-]*),\s*(\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*)?)$/u.exec(name.trim());
  const [, last = '', first = ''] = match ?? [];
  return match === null || isCredential(first) ? null : `${first} ${last}`;
}

function pick(words: readonly string[], hints: NameHints): string | null {
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  if (!words.every((word) => LATIN_OR_ALPHABETIC.test(word))) return null;
  if (second === undefined) return first;
  const shouted = words.map(isShouted);
  // "DUPONT Jean": by French and Japanese custom the shouted part is the surname.
  if (shouted[0] && shouted.includes(false) && /\p{L}{3}/u.test(first)) return words[shouted.indexOf(false)] ?? null;
  if (/(?:вич|вна|чна|шна)$/iu.test(last) && words.length === 3) return second;
  return (
    surnameFirst(words, hints) ??
    (particles.has(first.toLowerCase()) && first === first.toLowerCase() ? null : westernFirst(words, hints))
  );
}

/** The given name of a name that surely begins with its surname; null if it isn't sure that it does. */
function surnameFirst(words: readonly string[], { slug }: NameHints): string | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (isVietnamese(words)) return last;
  if (surnamesThatStand1st.korean.has(bare(first)) && words.length === 2 && last.includes('-')) return last;
  if (hungarianGivenNames.has(keyOf(last)) && !hungarianGivenNames.has(keyOf(first))) return last;
  if (
    words.length === 3 &&
    hungarianGivenNames.has(keyOf(words[1] ?? '')) &&
    hungarianGivenNames.has(keyOf(last)) &&
    !hungarianGivenNames.has(keyOf(first))
  ) {
    return words[1] ?? null;
  }
  // The address has the parts the other way round: it is made from first and last name.
  const slugParts = (slug ?? '').split('-').map(bare);
  const isReversed = words.length === 2 && slugParts[0] === bare(last) && slugParts[1] === bare(first);
  // Addresses can be chosen: "kim-seoyeon" of Seoyeon Kim is surname first, as names are said there.
  return isReversed && !isSurnameThatStands1st(last) ? last : null;
}

function isSurnameThatStands1st(word: string): boolean {
  return (
    hungarianSurnames.has(keyOf(word)) || Object.values(surnamesThatStand1st).some((names) => names.has(bare(word)))
  );
}

/** Whether a name is Vietnamese, in its own order: by its surname, and by accents or a middle name where that could be another's. */
function isVietnamese(words: readonly string[]): boolean {
  const [surname = '', middle = ''] = words.map(bare);
  const hasAccents = VIETNAMESE.test(words.join(''));
  if (surnamesThatStand1st.vietnamese.has(surname)) return words.length > 2 || hasAccents;
  const hasMiddle = words.length > 2 && vietnameseMiddleNames.has(middle);
  return surnamesThatStand1st.perhapsVietnamese.has(surname) && (hasMiddle || hasAccents);
}

/** The first word, unless its culture puts the surname first and nothing says which part this is. */
function westernFirst(words: readonly string[], { context = '' }: NameHints): string | null {
  const [first = ''] = words;
  const isHungarian = /[őű]/iu.test(`${words.join(' ')} ${context}`);
  const isSurname = first.split('-').some((part) => hungarianSurnames.has(keyOf(part)));
  if ((isHungarian || isSurname) && !hungarianGivenNames.has(keyOf(first))) return null;
  const [surname = '', ...others] = words.map(bare);
  const { chinese, korean } = surnamesThatStand1st;
  const isChinese = chinese.has(surname) && words.length < 4 && !others.every((word) => chinese.has(word));
  if (isChinese && !/^[A-Z][a-z]+(?:son|man|er|ez|ov|ski)$/.test(words.at(-1) ?? '')) return null;
  if (korean.has(surname) && words.length === 3 && others.every((word) => word.length < 6)) return null;
  return withSecondHalf(words);
}

/** "Abdul Rahman Khan" is Abdul Rahman; of "Abu Bakr" alone nothing tells whether it is all of the given name. */
function withSecondHalf(words: readonly string[]): string | null {
  const [first = '', second = ''] = words;
  if (!firstHalves.has(first.toLowerCase())) return first;
  return words.length > 2 ? `${first} ${second}` : /^abd[ue]l$/i.test(first) ? first : null;
}

/** At least two letters, no shortened form: "J.", "K" and "Otávio R." alone are no greeting. */
function isGreetable(word: string): boolean {
  if (word.length > 40 || !/^[\p{L}\p{M}'’ʼ. -]+$/u.test(word)) return false;
  // "JR" and "TJ" are initials.
  if (/^[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(word)) return false;
  const letters = word.replace(/[^\p{L}]/gu, '');
  // One Chinese or Korean sign is a whole name.
  const isLong = letters.length > 1 || /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(letters);
  return isLong && !/^(?:\p{L}\.){1,3}\p{L}?$/u.test(word) && !/\.$/.test(word);
}

function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/[.'’]/g, ''));
}

function isCredential(word: string): boolean {
  return credentials.has(word.toLowerCase().replace(/[.®™]/g, ''));
}

/** Written in capitals throughout, in a script that has them. */
function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function tidyCase(word: string): string {
  const isOdd = (isShouted(word) && word.length > 2) || word === word.toLowerCase();
  return isOdd
    ? word
        .toLowerCase()
        .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : word;
}

/** Without accents, for comparing with an address. */
function bare(word: string): string {
  return keyOf(
    word
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/[đĐ]/g, 'd'),
  );
}
