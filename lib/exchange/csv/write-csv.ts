/** What a spreadsheet would run instead of show, ordinary and full-width, also after the white space that it skips. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

/**
 * One line of CSV (RFC 4180) with its line end. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it, as OWASP advises against CSV injection: what is exported came from pages of strangers.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
