/** A name in the notes: someone to be introduced to. */
export interface CaughtName {
  kind: 'name';
  name: string;
  /** Where they work, if that stands beside the name. */
  company: string | null;
  /** UTF-16 offsets of the words, the mark included. */
  start: number;
  end: number;
}

/** One word of a name, in any script: letters with inner hyphens and apostrophes, an initial with its full stop. */
const letters = String.raw`[\p{L}\p{M}]{1,40}(?:[-'’][\p{L}\p{M}]{1,40}){0,3}`;
const capital = String.raw`(?:(?!(?:I|The|A|An|He|She|They|It|We|You|My|Her|His|Our|On|In|By|At|And|But|Then|Their)\b)\p{Lu}(?:${letters})?(?:['’-]\p{L}+)?\.?)`;
const particle = '(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e)';
/** Capitalised words, with what may stand in lower case between them. */
const fullName = `${capital}(?: (?:${particle} ){0,2}${capital}){0,3}`;
/** Scripts without capitals: one run of letters. */
const uncased = String.raw`\p{Lo}[\p{Lo}\p{M}]{0,39}`;
const lowered = String.raw`\p{Ll}[\p{L}\p{M}'’-]{1,39}`;

const marked = new RegExp(
  String.raw`(?<=^|[\s(,;:–—-])@(?:"([^"\n]{1,80})"|(${fullName}|${uncased}|${lowered}))`,
  'gmu',
);
/** Plain words that send one to somebody; two names at least, or it may be a place. */
const sentTo = new RegExp(
  String.raw`\b(?:[Tt]alk(?:ing)? (?:to|with)|[Ss]peak (?:to|with)|[Ii]ntroduces? me to|[Ii]ntro(?:duction)? to|[Mm]eet|[Rr]each out to|[Gg]et in touch with|[Cc]ontact|[Ww]rite to|[Aa]sk(?: for)?|[Cc]all|[Ll]ook up) (${capital} (?:${particle} ){0,2}${capital}(?: ${capital})?)`,
  'gu',
);
const workplace =
  /^(?:,? (?:at|from|of|with) (?:the )?|, | \()((?:\p{Lu}|\p{N})[\p{L}\p{N}&.'’-]{0,40}(?: (?:&|of|and|the|for|(?:\p{Lu}|\p{N})[\p{L}\p{N}&.'’-]{0,40})){0,5})/u;

/** Names in the notes, marked with `@` or said to be talked to; `theirName` is whom the conversation is with. */
export function findNames(text: string, theirName: string | null): CaughtName[] {
  const own = (theirName ?? '').toLowerCase();
  return [...text.matchAll(marked), ...text.matchAll(sentTo)].flatMap((match) => {
    const name = cleanName(match[1] ?? match[2] ?? '');
    if (name === '' || own.split(/\s+/).includes(name.toLowerCase()) || own === name.toLowerCase()) return [];
    const end = match.index + match[0].length;
    const company = workplace.exec(text.slice(end, end + 200))?.[1] ?? null;
    return [{ kind: 'name' as const, name, company: company && cleanCompany(company), start: match.index, end }];
  });
}

function cleanName(name: string): string {
  // A full stop belongs to an initial ("J. Okonjo"), at the end it is the sentence's; "Priya's" is about Priya.
  return name
    .trim()
    .replace(/\.$/u, '')
    .replace(/['’]s$/u, '');
}

function cleanCompany(company: string): string {
  return company.replace(/(?: (?:of|and|the|for|&))+$/u, '').replace(/[.'’-]+$/u, '');
}
