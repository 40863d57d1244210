import type { Facts } from './facts/facts';
import type { Part, Variant } from './part';
import { type Banned, valueKey } from './value-key';

/** A piece of a sentence: fixed words, or the value of a placeholder. */
export interface Piece {
  text: string;
  /** null for fixed words. */
  placeholder: string | null;
}

/** One finished way to write a part. */
export interface Candidate {
  part: string;
  text: string;
  pieces: Piece[];
  score: number;
}

/** What a shortened value costs, in the same currency as a part's worth: half of the user's own words weigh most. */
const lossCost: Record<string, number> = { learn: 320, topic: 320, iAm: 280, who: 280 };
const otherLossCost = 80;
/** How much the wording that the seed prefers is preferred: less than losing a third of the user's words. */
const preference = 60;
const alreadySaid = 90;
const mostCombinations = 240;

/** What is ruled out or disliked when candidates are made. */
export interface Choice {
  seed: number;
  banned: Banned;
  /** Texts that went to this person before: saying the same again is disliked. */
  said: readonly string[];
}

/** All ways to write `part` with what is known, each with its worth; the seed moves the preference round. */
export function candidatesOf(name: string, part: Part, facts: Facts, choice: Choice): Candidate[] {
  const usable = part.variants.filter((variant) => holds(variant, facts, choice.banned));
  const preferred = usable.length === 0 ? 0 : (choice.seed + hash(name)) % usable.length;
  const all = usable.flatMap((variant, index) => {
    const rank = (index - preferred + usable.length) % usable.length;
    const liking = preference * (1 - rank / usable.length) - variant.cost;
    return fill(variant.text, facts, choice.banned).map(({ pieces, cost }) =>
      toCandidate(name, pieces, part.worth + liking - cost, choice),
    );
  });
  const allowed = all.filter(({ text }) => !choice.banned.has(text));
  const fresh = part.isNewEachTime ? allowed.filter(({ text }) => !isSaid(text, choice)) : allowed;
  // A part that the checks refuse in every wording is better refused than missing.
  return [fresh, allowed, all].find((some) => some.length > 0) ?? [];
}

function isSaid(text: string, { said }: Choice): boolean {
  return said.some((letter) => letter.includes(text));
}

/** A flag named after a value holds while the checks have left at least one way to say it. */
function holds({ when }: Variant, { flags, values }: Facts, banned: Banned): boolean {
  const has = (flag: string) =>
    flags.has(flag) && (values[flag]?.some(({ text }) => !banned.has(valueKey(flag, text))) ?? true);
  return when.every((flag) => (flag.startsWith('!') ? !has(flag.slice(1)) : has(flag)));
}

function toCandidate(part: string, pieces: Piece[], score: number, choice: Choice): Candidate {
  const text = pieces.map((piece) => piece.text).join('');
  // A greeting and a name below are no sentences: saying them again is no repetition.
  const isRepeated = /[.?]$/u.test(text) && isSaid(text, choice);
  return { part, text, pieces, score: isRepeated ? score - alreadySaid : score };
}

/** Every combination of the values of the placeholders in `text`, the fullest first. */
function fill(text: string, facts: Facts, banned: Banned): { pieces: Piece[]; cost: number }[] {
  let filled: { pieces: Piece[]; cost: number }[] = [{ pieces: [], cost: 0 }];
  for (const [index, bit] of text.split(/\{(\w+)\}/u).entries()) {
    if (index % 2 === 0) {
      if (bit !== '') for (const { pieces } of filled) pieces.push({ text: bit, placeholder: null });
      continue;
    }
    const values = (facts.values[bit] ?? []).filter((value) => !banned.has(valueKey(bit, value.text)));
    const price = lossCost[bit] ?? otherLossCost;
    filled = filled
      .flatMap(({ pieces, cost }) =>
        values.map((value) => ({
          pieces: [...pieces, { text: value.text, placeholder: bit }],
          cost: cost + value.loss * price,
        })),
      )
      .slice(0, mostCombinations);
  }
  return filled;
}

function hash(text: string): number {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum;
}
