/** Longer input is cut before anything looks at it: no line of a letter comes near this. */
const longestLine = 600;

const pictures =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{So}|\u20E3|\uFE0E|\uFE0F)+/gu;
// Controls, bidi marks and other invisible characters, private use, halves of a pair; a joiner between letters stays,
// since Persian and Indic spelling needs it.
const invisible = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u115F\u1160\u3164\uFFA0]+/gu;
const strayJoiners = /(?<![\p{L}\p{M}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}])/gu;

/**
 * A line that somebody typed or a page showed, as it may stand in a letter: one line, single spaces, no emoji, no
 * invisible characters, no brackets that would look like a gap, no link. Never longer than 600 code units.
 */
export function cleanLine(raw: string | null | undefined): string {
  if (!raw || /^\s*(?:null|undefined|nan|none|n\/a)\s*$/iu.test(raw)) return '';
  const line = raw
    .slice(0, longestLine)
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(invisible, '')
    .replace(pictures, ' ')
    .replace(strayJoiners, '')
    .replace(/\b(?:https?:\/\/|www\.)\S{1,300}/giu, ' ')
    .replace(/\[[^[\]]{0,80}\]|\{[^{}]{0,80}\}|<[^<>]{0,80}>/gu, ' ')
    .replace(/[[\]{}<>|\\^`*_~=]+|(?<!\S)#/gu, ' ')
    .replace(/[!…]+/gu, '.')
    .replace(/ @ /gu, ' at ')
    .replace(/\s+/gu, ' ')
    .replace(/ ?[—–] ?| -{1,3} /gu, ', ');
  return tidy(line);
}

/** No space before a comma or inside brackets, no two marks in a row, no empty brackets. */
function tidy(text: string): string {
  return text
    .replace(/\([\s,.;:?]*\)/gu, ' ')
    .replace(/\(\s+/gu, '(')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:?)])/gu, '')
    .replace(/([,.;:?])(?: ?[,.;:?])+/gu, '$1')
    .trim();
}

/** `text` without quotation marks, without punctuation at its ends, and without a bracket that has lost its partner. */
export function trimEdges(text: string): string {
  const opened = text.match(/\(/gu)?.length ?? 0;
  const closed = text.match(/\)/gu)?.length ?? 0;
  const paired = text.replace(opened === closed ? /["“”„«»]+/gu : /["“”„«»()]+/gu, ' ');
  return tidy(paired)
    .replace(/^[\s.,;:?\-–—/&•·'’+]+/u, '')
    .replace(/[\s.,;:?\-–—/&•·(]+$/u, '');
}

const abbreviation = /(?:^|\s|\.)(?:st|dr|mr|mrs|ms|prof|inc|ltd|co|corp|jr|sr|vs|etc|no|e\.g|i\.e|\p{L})\.$/iu;

/** The first sentence of `text`, without its full stop. A stop after "St" or "Inc" ends none. */
export function firstSentence(text: string): string {
  for (const match of text.matchAll(/[.?;](?=\s)/gu)) {
    const upTo = text.slice(0, match.index + 1);
    if (!abbreviation.test(upTo) && /\p{L}{2}/u.test(upTo)) return withoutQuestion(upTo.slice(0, -1));
  }
  return withoutQuestion(text);
}

/** A letter asks one question: its own. */
function withoutQuestion(text: string): string {
  return text.replaceAll('?', ' ').replace(/\s+/gu, ' ').trim();
}

/** Whether more than half of the letters are capitals, which reads as shouting. */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 6 && capitals > letters * 0.6;
}
