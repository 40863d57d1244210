/** Octets in a line before it is folded: RFC 5545 3.1 and RFC 6350 3.2. */
const lineOctets = 75;

/**
 * One line of a calendar or card, folded after 75 octets and never within a letter. `name` may bring parameters; `value` is
 * written as it is (see `escapeText`).
 */
export function contentLine(name: string, value: string): string {
  let line = '';
  let octets = 0;
  let text = '';
  for (const letter of `${name}:${value}`) {
    const size = octetsOf(letter);
    if (octets + size > lineOctets) {
      text += `${line}\r\n `;
      line = '';
      octets = 1;
    }
    line += letter;
    octets += size;
  }
  return `${text}${line}\r\n`;
}

/**
 * Text as a value: what would end it or begin another is escaped, and control characters go. A semicolon is one of these
 * marks in calendars and in a card's compound values; in its simple ones many programs show the escape (RFC 6350 3.4).
 */
export function escapeText(text: string, kind: 'any' | 'simple' = 'any'): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(kind === 'any' ? /[\\;,]/g : /[\\,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
