import { type Anchors, findAnchors } from './anchors';

/**
 * Words that many shapes share. In a shape, `<job>` stands for its entry here, and `<3>` for up to three words. Every gap is
 * bounded, so that no shape can run away on hostile text.
 */
const vocabulary: Record<string, string> = {
  /** A word of a gap. */
  w: String.raw`[\w'/+&.#$-]+`,
  /** Adjectives and nouns before a noun: no small words, so a gap stays inside one noun phrase. */
  mod: String.raw`(?:(?!(?:that|which|in|to|for|of|with|about|your|my|his|her|you|i|how|what|who|why|is|are|do|does|was|were|from|like|and|had|have|as|at|into|by|led|it|this|these)\b)<w>,? (?:(?:and|or|\/) )?){0,4}?`,
  /** Their team or company; `toPlainText` writes every such word as xteam, and a gap for a company as xorg. */
  team: '(?:(?:your|the|this|their|his|her|our|that) <2>xteam|xorg)',
  /** Nouns for work that `toPlainText` has already told from their harmless uses ("role model", "opportunity to learn"). */
  role: '(?:xjob|xintern)',
  job: '(?:xopening|xjob|xintern|xchance)',
  any: '(?:any|an?|some|other|more|another|open|new|potential|possible|suitable|relevant|upcoming|available|current|future|related|similar|summer|junior|entry-level|job|career|full-time|part-time|freelance|contract|paid|unpaid|remote|internal|xjob|xintern)',
  /** Words for what people do. */
  trade:
    "(?:student|graduate|grad|junior|senior|sophomore|freshman|fresher|alum\\w*|engineer|developer|dev|designer|nurse|teacher|tutor|analyst|manager|major|mba|ph\\.?d|candidate|consultant|accountant|marketer|researcher|scientist|writer|veteran|professional|specialist|director|lead|chief|head|vp|founder|intern|assistant|coordinator|technician|electrician|welder|carpenter|plumber|lawyer|attorney|paralegal|officer|administrator|editor|journalist|producer|architect|chef|cook|baker|driver|mechanic|pharmacist|physician|doctor|therapist|counselor|social worker|bartender|barista|librarian|recruiter|xhr|salesperson|educator|professor|postdoc|undergraduate|undergrad|programmer|parent|mom|dad|changer|newcomer|beginner|pm|planner|clerk|banker|trader|farmer|artist|musician|photographer|translator|pilot|soldier|firefighter|entrepreneur|freelancer|owner|substitute|trainee|apprentice|volunteer|associate|contractor|worker|'\\d{2}|class of)",
};

/** Words for gaps may stand for anything, or nothing. */
const anything = new Set(['w', 'mod', '1', '2', '3', '4', '5', '6', '7', '8', '9']);

interface Shape {
  anchors: Anchors;
  pattern?: RegExp;
}
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

/** The shape as a regular expression, or undefined where the text can't have it: most shapes are never compiled. */
function patternFor(plain: string, shape: string): RegExp | undefined {
  let entry = known.get(shape);
  if (!entry) {
    entry = { anchors: findAnchors(shape, anchorsOfName) };
    known.set(shape, entry);
  }
  if (entry.anchors && !entry.anchors.some((text) => plain.includes(text))) return undefined;
  entry.pattern ??= new RegExp(String.raw`(?<![\w'])(?:${expand(shape)})`, 'gm');
  return entry.pattern;
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
