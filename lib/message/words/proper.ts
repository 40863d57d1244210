const properNames = new Set(
  `python java javascript typescript excel linkedin google amazon apple microsoft german english french spanish italian
  american british european african asian indian chinese japanese scottish irish welsh dutch polish turkish arabic
  russian portuguese korean brazilian mexican canadian australian salesforce figma blender unity linux azure kubernetes
  monday tuesday wednesday thursday friday saturday sunday london paris berlin`.split(/\s+/u),
);

/** Whether `word` is a name that keeps its capital even at the start of what somebody typed. */
export function isProperName(word: string): boolean {
  return properNames.has(word.toLowerCase());
}

/** The lone "i" of hasty typing as "I". */
export function capitaliseI(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’.-])i(?=$|[ '’,])/gu, 'I');
}
