const soundsLikeYou = /^(?:uni(?!n|m)|use|usu|uti|eu|ewe|one\b|once|u[bk]i)/iu;
const silentH = /^(?:hour|hon(?:est|or|our)|heir)/iu;
// Read letter by letter ("an RN", "an HR lead", but "a UX designer", "a CNA").
const letterWithVowel = /^[AEFHILMNORSX]/u;

/** "a" or "an", by how the word that follows sounds. */
export function articleFor(phrase: string): 'a' | 'an' {
  const word = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? '';
  if (/^(?:8|11\b|18)/u.test(word)) return 'an';
  if (/^\p{Lu}{2,5}$/u.test(word)) return letterWithVowel.test(word) ? 'an' : 'a';
  if (silentH.test(word)) return 'an';
  if (soundsLikeYou.test(word)) return 'a';
  return /^[aeiou]/iu.test(word) ? 'an' : 'a';
}
