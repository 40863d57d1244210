/** One way to write a part: text with `{placeholders}`, and the conditions under which it may stand. */
export interface Variant {
  text: string;
  /** Flags that must hold, or with `!` must not ("school", "!known"). A placeholder without a value rules it out too. */
  when: readonly string[];
  /** How much worse it is than the others, in the currency of `worth`: it stands where only it fits. */
  cost: number;
}

/** A part of a letter, with all the ways to write it. */
export interface Part {
  /** What a letter loses without it; parts worth less go first when space is short. */
  worth: number;
  /** What was said to this person before is not said again, while there is another way. */
  isNewEachTime?: boolean;
  variants: readonly Variant[];
}

/** Paragraphs of part names, in the order in which they are written. */
export type Skeleton = readonly (readonly string[])[];

/** How the letters of a moment are built, for each layout. Several skeletons: *another wording* goes through them. */
export interface Plan {
  parts: Record<string, Part>;
  /** A note: one paragraph. */
  note: readonly Skeleton[];
  /** A message, InMail or email. */
  letter: readonly Skeleton[];
  /** What to say on the phone, or to a machine. */
  spoken: readonly Skeleton[];
  /** For letters that have to be shorter than another: what they are never without, and the least that says it. */
  brief?: Brief;
}

/** The short form of a plan's letters. */
export interface Brief {
  /** Parts that a letter of the full form needs; where they find no room, the short form stands. */
  fullNeeds: readonly string[];
  /** Parts that the short form needs. */
  needs: readonly string[];
  note: Skeleton;
  letter: Skeleton;
  spoken: Skeleton;
}

/** A variant: its text, then the flags it needs, separated by spaces. */
export function say(text: string, when = '', cost = 0): Variant {
  return { text, when: when === '' ? [] : when.split(' '), cost };
}

/** A variant that says less than the others: for want of space, or of anything better. */
export function lastly(text: string, when = ''): Variant {
  return say(text, when, 400);
}
