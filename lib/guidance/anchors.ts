/** Texts of which any match of a shape contains at least one; null if that can't be told. */
export type Anchors = readonly string[] | null;

/** So common that their presence tells nothing; a better anchor is looked for. */
const commonText = new Set([
  '',
  'a',
  'i',
  'is',
  'you',
  'your',
  'the',
  'to',
  'for',
  'me',
  'my',
  'would',
  'could',
  'am',
  'are',
  'in',
  'on',
  'at',
  'an',
  'or',
  'it',
  'we',
  'have',
  'can',
  'will',
  'do',
  'of',
]);

/** Where in a shape its reading has come to. */
interface Reading {
  shape: string;
  at: number;
  anchorsOfName: (name: string) => Anchors;
}

/** A character that stands for itself. */
const plain = String.raw`[^|()[\]{}<\\?*+.^$]`;
const plainStretch = new RegExp(`${plain}+`, 'y');
/** Alternatives of nothing but such characters, to the end of their group: most are. */
const plainList = new RegExp(String.raw`${plain}*(?:\|${plain}*)*(?=\))`, 'y');

/**
 * Finds what any match of a shape must contain, so that most shapes need not even be compiled for a letter. Understands the
 * regular expressions that shapes are made of; `anchorsOfName` answers for the vocabulary's `<name>`. It reads some 160,000
 * characters before the first letter is there, hence by stretches of plain text.
 */
export function findAnchors(shape: string, anchorsOfName: (name: string) => Anchors): Anchors {
  return readAlternatives({ shape, at: 0, anchorsOfName });
}

function readAlternatives(reading: Reading): Anchors {
  const list = readHere(reading, plainList);
  if (list !== null) {
    const texts = list.split('|').map((text) => text.trim());
    return texts.includes('') ? null : texts;
  }
  const all: string[] = [];
  let isUnknown = false;
  do {
    const anchors = readSequence(reading);
    if (anchors === null) isUnknown = true;
    else for (const text of anchors) all.push(text);
  } while (reading.shape[reading.at] === '|' && ++reading.at);
  return isUnknown ? null : all;
}

/** The rarest of what all of a sequence must contain. */
function readSequence(reading: Reading): Anchors {
  const { shape } = reading;
  let best: Anchors = null;
  let rarest = Number.NEGATIVE_INFINITY;
  const keep = (anchors: Anchors) => {
    const rare = anchors ? rareness(anchors) : Number.NEGATIVE_INFINITY;
    if (rare <= rarest) return;
    best = anchors;
    rarest = rare;
  };
  let literal = '';
  const endLiteral = () => {
    const text = literal.trim();
    if (text) keep([text]);
    literal = '';
  };
  while (reading.at < shape.length && shape[reading.at] !== '|' && shape[reading.at] !== ')') {
    const text = readPlain(reading);
    if (text === null) {
      endLiteral();
      const anchors = readGroup(reading);
      if (readQuantifier(reading) !== 'optional') keep(anchors);
      continue;
    }
    const quantifier = readQuantifier(reading);
    literal += quantifier === 'optional' ? text.slice(0, -1) : text;
    if (quantifier !== 'none') endLiteral();
  }
  endLiteral();
  return best;
}

/** A stretch of characters that stand for themselves; null where something else stands. */
function readPlain(reading: Reading): string | null {
  const { shape, at } = reading;
  const escaped = shape[at] === '\\' ? shape[at + 1] : undefined;
  if (escaped === undefined || /\w/.test(escaped)) return readHere(reading, plainStretch);
  reading.at += 2;
  return escaped;
}

/** Reads what stands here, if it is that. */
function readHere(reading: Reading, pattern: RegExp): string | null {
  const { shape, at } = reading;
  pattern.lastIndex = at;
  if (!pattern.test(shape)) return null;
  reading.at = pattern.lastIndex;
  return shape.slice(at, reading.at);
}

/** What anything but plain text must contain. */
function readGroup(reading: Reading): Anchors {
  const { shape, at } = reading;
  if (shape[at] === '<') {
    const end = shape.indexOf('>', at);
    reading.at = end + 1;
    return reading.anchorsOfName(shape.slice(at + 1, end));
  }
  if (shape[at] === '(') {
    const isLook = shape[at + 1] === '?' && shape[at + 2] !== ':';
    reading.at += shape[at + 1] !== '?' ? 1 : shape[at + 2] === '<' ? 4 : 3;
    const anchors = readAlternatives(reading);
    reading.at += 1;
    return isLook ? null : anchors;
  }
  reading.at = shape[at] === '[' ? shape.indexOf(']', at + 2) + 1 : at + (shape[at] === '\\' ? 2 : 1);
  return null;
}

/** Reads a quantifier, if one stands here: whether what it follows may be missing. */
function readQuantifier(reading: Reading): 'none' | 'optional' | 'repeated' {
  const { shape, at } = reading;
  const mark = shape[at];
  if (mark !== '?' && mark !== '*' && mark !== '+' && mark !== '{') return 'none';
  reading.at = mark === '{' ? shape.indexOf('}', at) + 1 : at + 1;
  if (shape[reading.at] === '?') reading.at += 1;
  return mark === '+' || (mark === '{' && shape[at + 1] !== '0') ? 'repeated' : 'optional';
}

/** Higher where a text that contains one of these is less likely. */
function rareness(anchors: readonly string[]): number {
  let sum = 0;
  for (const text of anchors) sum += commonText.has(text) ? 5 : 1 / text.length;
  return -sum;
}
