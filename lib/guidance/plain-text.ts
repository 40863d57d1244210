import { nounPattern, standInFor } from './nouns';

/** Text made easy to match, and the way back: plain character `i` came from `source.slice(starts[i], ends[i])`. */
export interface PlainText {
  plain: string;
  starts: number[];
  ends: number[];
}

/** `[Company]`, `{{name}}`, `${role}`, `<school>`, `____`: a gap that a template left. */
export const gapPattern = /\[[^[\]\n]{0,80}\]|\$?\{{1,2}[^{}\n]{0,80}\}{1,2}|<[a-z][a-z _'/-]{1,30}>|_{3,}/gi;

const pieces = new RegExp(
  [
    gapPattern.source,
    String.raw`\s+`,
    String.raw`[*\u200b-\u200d\ufeff\u00ad]+`,
    String.raw`\b(?:can't|cannot|cant|won't|wont|shan't)(?![\w'])`,
    String.raw`n't\b|(?<=\b(?:do|does|is|are|was|did|have|would|could))nt\b`,
    String.raw`'(?:m|re|ve|ll|d)\b`,
    String.raw`(?<=\b(?:it|that|there|here|what|who|where|how|he|she|everyone|anyone|something|anything|whatever|whichever|whenever|wherever))'s\b`,
    String.raw`\b(?:im|ive|youre|u|ur|pls|plz|thx|ppl|wanna|gonna|lemme|gimme|lookin|askin|tryin|hopin|w/|internsh?ip's)(?![\w'])`,
    '&',
    nounPattern,
  ].join('|'),
  'gi',
);

const words: Record<string, string> = {
  "can't": 'can not',
  cannot: 'can not',
  cant: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'shall not',
  "n't": ' not',
  nt: ' not',
  "'m": ' am',
  "'re": ' are',
  "'ve": ' have',
  "'ll": ' will',
  "'d": ' would',
  "'s": ' is',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ppl: 'people',
  wanna: 'want to',
  gonna: 'going to',
  lemme: 'let me',
  gimme: 'give me',
  lookin: 'looking',
  askin: 'asking',
  tryin: 'trying',
  hopin: 'hoping',
  'w/': 'with',
  '&': 'and',
};

/**
 * Makes a stretch of a letter easy to match: lower case, straight quotes, single spaces, short forms written out
 * ("I'm" → "i am"), a template's gaps as the words xorg, xjob, xname or xgap, and nouns for work as xopening, xjob,
 * xintern or xchance, but only where they mean that.
 */
export function toPlainText(source: string): PlainText {
  const even = straighten(source);
  const result: PlainText = { plain: '', starts: [], ends: [] };
  let done = 0;
  for (const match of even.matchAll(pieces)) {
    copy(even, done, match.index, result);
    done = match.index + match[0].length;
    replace(standIn(match[0]), match.index, done, result);
  }
  copy(even, done, even.length, result);
  return result;
}

/** Same length as its input: only characters that stay one code unit change. */
function straighten(source: string): string {
  const lower = source.toLowerCase();
  const same = lower.length === source.length ? lower : source;
  return same
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑]/g, '-');
}

function standIn(piece: string): string {
  if (/^\s/.test(piece)) return ' ';
  if (/^[*\u200b-\u200d\ufeff\u00ad]/.test(piece)) return '';
  return words[piece.toLowerCase()] ?? standInFor(piece) ?? nameGap(piece);
}

function nameGap(gap: string): string {
  if (/book|article|post|talk|film|event|course|class|industry|field|sector|topic|area|link|url/i.test(gap))
    return 'xgap';
  if (/company|compan|firm|organi[sz]ation|employer|\borg\b|startup|team/i.test(gap)) return 'xorg';
  // Somebody's own work is no place to be had.
  if (/\b(?:their|your|my|contact|recipient|user|current|previous|similar)\b.*(?:role|position|job|title)/i.test(gap))
    return 'xgap';
  if (/role|position|job|title|internship/i.test(gap)) return 'xjob';
  return /name|recipient|contact|person|first/i.test(gap) ? 'xname' : 'xgap';
}

function copy(text: string, from: number, to: number, into: PlainText): void {
  into.plain += text.slice(from, to);
  for (let at = from; at < to; at += 1) {
    into.starts.push(at);
    into.ends.push(at + 1);
  }
}

function replace(word: string, from: number, to: number, into: PlainText): void {
  into.plain += word;
  for (let at = 0; at < word.length; at += 1) {
    into.starts.push(from);
    into.ends.push(to);
  }
}
