/**
 * Whether two spellings name the same school or company. "Within reason": accents, articles, legal forms, brackets with a
 * second name, abbreviations, and the words and cities that schools are translated by. Offered to the user to pick, never
 * asserted for them.
 */

const UNIVERSITY =
  /^(?:universit(?:y|e|a|at|ate|as|y)|universidade?|universiteit|universitet(?:et)?|universitas|uniwersytet|univerzita|egyetem|universitatea|universitesi|yliopisto|大学|大學|대학교)$/;
const SMALL =
  /^(?:the|of|at|in|and|for|de|del|della|di|da|do|dos|du|des|la|le|les|el|los|der|die|das|den|des|fur|zu|van|het|und|et|y|e|i|a|an)$/;
const LEGAL =
  /^(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|mbh|ag|se|kg|ug|kft|zrt|nyrt|bt|sa|sas|sarl|srl|spa|sl|bv|nv|ab|as|asa|oy|oyj|aps|co|corp|corporation|company|pty|pvt|pte|sp|zoo|株式会社|有限公司)$/;
/** Words and cities that schools carry in two languages. */
const TRANSLATED: Record<string, string> = Object.fromEntries(
  (
    'technische:technical technisch:technical technique:technical tecnica:technical tecnico:technical tekniska:technical tech:technical ' +
    'politecnico:polytechnic polytechnique:polytechnic politecnica:polytechnic polytechnische:polytechnic technology:technical technologie:technical ' +
    'munchen:munich wien:vienna koln:cologne roma:rome milano:milan torino:turin lisboa:lisbon praha:prague warszawa:warsaw warszawski:warsaw ' +
    'kobenhavn:copenhagen kobenhavns:copenhagen goteborg:gothenburg goteborgs:gothenburg geneve:geneva genf:geneva firenze:florence napoli:naples ' +
    'sevilla:seville bruxelles:brussels brussel:brussels moskau:moscow krakow:cracow national:national nacional:national nazionale:national nationale:national ' +
    'autonoma:autonomous escuela:school schule:school ecole:school scuola:school skola:school instituto:institute institut:institute istituto:institute ' +
    'hochschule:college business:business negocios:business science:sciences'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Whether two names are the same school's, also translated or abbreviated. */
export function isSameSchool(one: string, other: string): boolean {
  return spellings(one).some((a) =>
    spellings(other).some((b) => isSame(words(a, schoolWord), words(b, schoolWord), a, b, true)),
  );
}

/** Whether two names are the same employer's: legal forms and brackets aside, exactly. */
export function isSameEmployer(one: string, other: string): boolean {
  return spellings(one).some((a) =>
    spellings(other).some((b) => isSame(words(a, plainWord), words(b, plainWord), a, b, false)),
  );
}

/** A name, and what stands in its brackets as a second name: "北都大学 (The University of Hokuto)". */
function spellings(name: string): string[] {
  const cut = name.slice(0, 300);
  const inner = /[(（]([^()（）]{2,120})[)）]/.exec(cut)?.[1];
  const outer = cut.replace(/[(（][^()（）]{0,120}[)）]/g, ' ').trim();
  return [outer, inner ?? ''].filter((text) => text !== '');
}

function words(name: string, toWord: (word: string) => string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .toLowerCase();
  // "TU München" is the technical university; the two letters stand for two words.
  const parted = plain
    .replace(/\btu\b/g, 'technical university')
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return parted.filter((word) => word !== '' && !SMALL.test(word) && !LEGAL.test(word)).map(toWord);
}

function plainWord(word: string): string {
  return word;
}

function schoolWord(word: string): string {
  return UNIVERSITY.test(word) ? 'university' : (TRANSLATED[word] ?? word);
}

function isSame(a: string[], b: string[], nameA: string, nameB: string, isSchool: boolean): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (!isSchool) return false;
  if (a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ')) return true;
  return isAbbreviation(nameA, nameB) || isAbbreviation(nameB, nameA) || isPart(a, b) || isPart(b, a);
}

/** "VIT" for "Velapur Institute of Technology": the capitals of a name, with or without its small words. */
function isAbbreviation(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '');
  if (!/^[\p{Lu}]{3,6}$/u.test(letters)) return false;
  const [main = ''] = long.split(',', 1);
  const all = main.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const large = all.filter((word) => !SMALL.test(word.toLowerCase()));
  const initials = (list: string[]) => list.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
  return all.length > 2 && (initials(large) === letters || initials(all) === letters);
}

/** A school within a university: "University of Lakemont" begins "University of Lakemont Harlan School of Business". */
function isPart(short: string[], long: string[]): boolean {
  return (
    short.length > 1 &&
    short.length < long.length &&
    short[0] === 'university' &&
    short.every((word, at) => long[at] === word)
  );
}
