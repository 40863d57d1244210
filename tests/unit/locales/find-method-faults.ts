import { disagreements, points, stages } from '@/lib/guidance/points';
import { rules } from '@/lib/guidance/rules';
import type { PointWords } from '@/lib/ui/method/point-words';
import type { RemarkWords } from '@/lib/ui/method/remark-words';
import { mayStayEnglish, quotedOfNoLetter, sharedWords } from './same-as-english';

/** Texts by a name that says where each belongs, such as `B7` or `job-ask.place.why`. */
type Texts = Readonly<Record<string, string>>;

/** The quotation marks of each language, by its tag. */
const quotes: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  es: ['“', '”'],
  fr: ['«\u202f', '\u202f»'],
  'pt-BR': ['“', '”'],
};
const markup = /<[a-z/!]|&(?:#\d+|[a-z]+);/i;

/** All that lib/guidance says on screens, in English. */
export const english: Texts = {
  ...textsOfPoints({
    stages,
    points: Object.fromEntries(points.map(({ id, text }) => [id, text])),
    disagreements: Object.fromEntries(disagreements.map(({ id, ...rest }) => [id, rest])),
  }),
  ...textsOfRecords(Object.fromEntries(rules.map(({ id, title, why, how }) => [id, { title, why, how }]))),
};

/** The same of one language, as its files say it. */
export function textsIn(pointWords: PointWords, remarkWords: RemarkWords): Texts {
  return { ...textsOfPoints(pointWords), ...textsOfRecords(remarkWords) };
}

/** What is wrong with the words of the method in the language of this tag: a line for each fault, none if they are whole. */
export function findMethodFaults(tag: string, texts: Texts, model: Texts = english): string[] {
  const missing = Object.keys(model).filter((key) => !(key in texts));
  const faults = Object.entries(texts).flatMap(([key, text]) => {
    const like = model[key];
    if (like === undefined) return [`${key}: not in English`];
    return textFaults(tag, key, text, like).map((fault) => `${key}: ${fault}`);
  });
  return [...missing.map((key) => `${key}: missing`), ...faults];
}

function textFaults(tag: string, key: string, text: string, like: string): string[] {
  const [open, close] = quotes[tag] ?? ['“', '”'];
  const kept = [...signsOf(like), ...quotedIn(like).map((words) => `${open}${words}${close}`)];
  const isStale = text === like && !(key in mayStayEnglish) && wordsOf(text).length > 0;
  return [
    ...(text.trim() === '' || text !== text.trim() ? ['is empty, or has space around it'] : []),
    ...(isStale ? ['is still English'] : []),
    ...(markup.test(text) ? ['has markup'] : []),
    ...(/[!¡]/.test(text) ? ['exclaims'] : []),
    ...(/["']/.test(text) ? ['has straight quotation marks'] : []),
    ...(/[.?]$/.test(like) === /[.?…]$/.test(text) ? [] : ['ends otherwise than in English']),
    ...kept.filter((part) => !text.includes(part)).map((part) => `lacks ${part}`),
    ...signsOf(text)
      .filter((sign) => !signsOf(like).includes(sign))
      .map((sign) => `has ${sign}, English has not`),
  ];
}

/** Numbers, and the keys of articles. */
function signsOf(text: string): string[] {
  return text.match(/\b(?:LA|II|PP|5K|5R|\d+)\b/g) ?? [];
}

/** The words of letters that a text quotes: letters are English in every language. */
function quotedIn(text: string): string[] {
  const found = [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, words]) => (words ?? '').replace("'", '’'));
  return found.filter((words) => !quotedOfNoLetter.has(words));
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => !sharedWords.has(word.toLowerCase()));
}

function textsOfPoints(words: {
  stages: PointWords['stages'];
  points: PointWords['points'];
  disagreements: Readonly<Record<string, PointWords['disagreements']['minutes']>>;
}): Texts {
  return {
    ...words.stages,
    ...words.points,
    ...textsOfRecords(words.disagreements),
  };
}

function textsOfRecords(records: Readonly<Record<string, object>>): Texts {
  return Object.fromEntries(
    Object.entries(records).flatMap(([id, parts]) =>
      Object.entries(parts).map(([part, text]) => [`${id}.${part}`, String(text)]),
    ),
  );
}
