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

/**
 * Finds what any match of a shape must contain, so that most shapes need not even be compiled for a letter. Understands the
 * regular expressions that shapes are made of; `anchorsOfName` answers for the vocabulary's `<name>`.
 */
export function findAnchors(shape: string, anchorsOfName: (name: string) => Anchors): Anchors {
  let at = 0;

  function alternatives(): Anchors {
    const all: string[] = [];
    let unknown = false;
    do {
      const anchors = sequence();
      if (anchors === null) unknown = true;
      else all.push(...anchors);
    } while (shape[at] === '|' && ++at);
    return unknown ? null : all;
  }

  function sequence(): Anchors {
    let best: Anchors = null;
    let literal = '';
    const keep = (anchors: Anchors) => {
      if (anchors && (best === null || rareness(anchors) > rareness(best))) best = anchors;
    };
    const endLiteral = () => {
      if (literal.trim()) keep([literal.trim()]);
      literal = '';
    };
    while (at < shape.length && shape[at] !== '|' && shape[at] !== ')') {
      const atom = nextAtom();
      const optional = isOptional();
      if (typeof atom === 'string' && !optional) literal += atom;
      else {
        endLiteral();
        if (!optional && typeof atom !== 'string') keep(atom.anchors);
      }
    }
    endLiteral();
    return best;
  }

  /** Reads what stands here, if it is that. */
  function readHere(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(shape);
    if (match) at += match[0].length;
    return match;
  }

  /** A literal character, or anything else with what it must contain. */
  function nextAtom(): string | { anchors: Anchors } {
    const name = shape[at] === '<' && readHere(/<([a-z]+|\d)>/y);
    if (name) return { anchors: anchorsOfName(name[1] ?? '') };
    const open = shape[at] === '(' && readHere(/\((\?(?::|<?[=!]))?/y);
    if (open) {
      const anchors = alternatives();
      at += 1;
      return { anchors: open[1] === undefined || open[1] === '?:' ? anchors : null };
    }
    if (shape[at] === '[') {
      at = shape.indexOf(']', at + 2) + 1;
      return { anchors: null };
    }
    if (shape[at] === '\\') {
      const escaped = shape[at + 1] ?? '';
      at += 2;
      return /\w/.test(escaped) ? { anchors: null } : escaped;
    }
    const character = shape[at] ?? '';
    at += 1;
    return /[.^$]/.test(character) ? { anchors: null } : character;
  }

  /** Reads a quantifier, if one stands here: whether what it follows may be missing. */
  function isOptional(): boolean {
    const quantifier = '?*+{'.includes(shape[at] ?? 'x') && readHere(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
    if (!quantifier) return false;
    return !/^(?:\+|\{[1-9])/.test(quantifier[0]);
  }

  return alternatives();
}

/** Higher where a text that contains one of these is less likely. */
function rareness(anchors: readonly string[]): number {
  return -anchors.reduce((sum, text) => sum + (commonText.has(text) ? 5 : 1 / text.length), 0);
}
