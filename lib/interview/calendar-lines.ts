/** A content line may have so many octets before its line break (RFC 5545, 3.1). */
const longestLine = 75;

/** Text as the value of a property: RFC 5545, 3.3.11. Control characters, which no value may hold, are left out. */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/**
 * Folds a content line at 75 octets of UTF-8, between characters: an emoji is never cut in two. (ts-ics 2.4.6 counts UTF-16
 * units instead, which makes lines too long and can break a character.)
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
