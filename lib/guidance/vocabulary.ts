import { type Anchors, findAnchors } from './anchors';
import { vocabulary } from './words';

/** Words for gaps may stand for anything, or nothing. */
const anything = new Set(['w', 'mod', '1', '2', '3', '4', '5', '6', '7', '8', '9']);

interface Shape {
  anchors: Anchors;
  pattern?: RegExp;
}
/**
 * Any few words will do to have a pattern compiled: once for text of Latin letters, and once for text with any other
 * character, which browsers hold in another way.
 */
const samples = ['would you have time for a call next week?', 'would you have time – say, next week – for a call?'];
const known = new Map<string, Shape>();
const anchorsOfNames = new Map<string, Anchors>();

/** Offsets into a plain text. */
export interface Match {
  start: number;
  end: number;
}

/** Where a shape is found in a plain text, which may have several lines. */
export function searchShape(plain: string, shape: string): Match[] {
  const pattern = patternFor(plain, shape);
  if (!pattern) return [];
  const found: Match[] = [];
  pattern.lastIndex = 0;
  // Not `matchAll`, which makes a new regular expression each time.
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const end = match.index + match[0].length;
    if (end > match.index) found.push({ start: match.index, end });
    else pattern.lastIndex += 1;
  }
  return found;
}

/** Whether a shape is in a plain text. */
export function hasShape(plain: string, shape: string): boolean {
  return searchShape(plain, shape).length > 0;
}

/** Gets a shape ready to be looked for, which costs more than looking. */
export function prepareShape(shape: string): void {
  const entry = entryOf(shape);
  entry.pattern ??= compile(shape);
  // A browser compiles a regular expression when it is first used, and for speed when it is used again.
  for (const sample of [...samples, ...samples]) {
    entry.pattern.lastIndex = 0;
    entry.pattern.exec(sample);
  }
}

/** The shape as a regular expression, or undefined where the text can't have it: most shapes are never compiled. */
function patternFor(plain: string, shape: string): RegExp | undefined {
  const entry = entryOf(shape);
  if (entry.anchors && !entry.anchors.some((text) => plain.includes(text))) return undefined;
  entry.pattern ??= compile(shape);
  return entry.pattern;
}

function entryOf(shape: string): Shape {
  const entry = known.get(shape) ?? { anchors: findAnchors(shape, anchorsOfName) };
  known.set(shape, entry);
  return entry;
}

function compile(shape: string): RegExp {
  return new RegExp(String.raw`(?<![\w'])(?:${expand(shape)})`, 'gm');
}

function anchorsOfName(name: string): Anchors {
  const words = vocabulary[name];
  if (anything.has(name) || words === undefined) return null;
  const anchors = anchorsOfNames.get(name) ?? findAnchors(words, anchorsOfName);
  anchorsOfNames.set(name, anchors);
  return anchors;
}

function expand(shape: string): string {
  return shape.replace(/<([a-z]+|\d)>/g, (whole, name: string) => {
    if (/\d/.test(name)) return `(?:${vocabulary.w} ){0,${name}}?`;
    const words = vocabulary[name];
    return words === undefined ? whole : expand(words);
  });
}
