/**
 * One or two letters that stand for a person: the first of the first word and of the last.
 * @param name as written anywhere; words that start with no letter (emoji, brackets) do not count.
 * @returns upper case; empty when the name has no letter.
 */
export function initialsOf(name: string): string {
  const words = name
    .slice(0, 300)
    .split(/[\s,]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => firstLetter(word ?? '')).join('');
}

/** A letter may be several code points (`e` + acute): graphemes, not characters. */
function firstLetter(word: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return (first?.segment ?? '').toLocaleUpperCase();
}
