/** Longest text of a message that is kept, as lib/schema/event.ts allows. UTF-16 code units. */
const maxText = 100_000;

const breaks = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'blockquote', 'ul', 'ol', 'table']);
/** What stands in these is no text. */
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'iframe', 'object']);
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
};

/**
 * The text of a message that may be HTML (a quarter of them are: LINKEDIN.md 5), in one pass over it. Blocks become
 * lines; everything else of the markup goes. A lone "<3" or "a < b" is text. What comes out is text, and never markup again.
 */
export function htmlToText(source: string): string {
  const bounded = source.slice(0, maxText * 2);
  const text = /<[a-z!/]/i.test(bounded) ? dropTags(bounded) : bounded;
  return decodeEntities(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, maxText)
    .toWellFormed();
}

function dropTags(html: string): string {
  const lower = html.toLowerCase();
  const neverClosed = new Set<string>();
  let text = '';
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    text += html.slice(at, open);
    const [, slash = '', tag = ''] = /^<(\/?)([a-z][\w:-]{0,30}|!)/.exec(lower.slice(open, open + 40)) ?? [];
    if (tag === '') {
      text += '<';
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close === -1) return text;
    at = close + 1;
    if (breaks.has(tag)) text += '\n';
    if (slash !== '' || !unseen.has(tag) || neverClosed.has(tag)) continue;
    // What never ends was no such element; looking for its end each time would take forever.
    const end = lower.indexOf(`</${tag}`, at);
    if (end === -1) neverClosed.add(tag);
    else at = end;
  }
  return text + html.slice(at);
}

function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#'))
      return Object.hasOwn(entities, name.toLowerCase()) ? (entities[name.toLowerCase()] ?? whole) : whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isLetter = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isLetter ? String.fromCodePoint(code) : code === 10 ? '\n' : '';
  });
}
