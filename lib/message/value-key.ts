/** The user's own words go by several placeholders, with and without what leads up to them. */
const families: Record<string, string> = {
  iAm: 'who',
  ownIAm: 'who',
  learn: 'learn',
  ownLearn: 'learn',
  topic: 'learn',
  ownTopic: 'learn',
};

/** What the checks keep out of a letter: values, by `valueKey`, and whole texts of parts. */
export type Banned = ReadonlySet<string>;

/** Under which name a value is kept out, the same for all placeholders that say it. */
export function valueKey(placeholder: string, text: string): string {
  const family = families[placeholder];
  return family === undefined ? `${placeholder}=${text}` : `${family}=${withoutLead(text)}`;
}

/** The user's own words without what leads up to them. */
export function withoutLead(text: string): string {
  return text.replace(/^(?:I'm|I|about) /u, '');
}
