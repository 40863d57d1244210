import type { Letter } from './request';

/** Windows and some mail programs refuse longer addresses; beyond it the quote stays out, then nothing more can be cut. */
const longestAddress = 2_000;

/**
 * A `mailto:` address that opens the letter in the user's own mail program (RFC 6068: percent-encoded, lines end in CRLF).
 * In: the address to write to, or '' where it isn't known. Out: null if that is no plain address, since anything else could
 * smuggle in header fields.
 */
export function mailtoOf(
  to: string,
  { subject, text, quote }: Pick<Letter, 'subject' | 'text' | 'quote'>,
): string | null {
  const address = to.trim();
  if (address !== '' && !/^[^\s@,;:?&%<>"()[\]\\]{1,64}@[\p{L}\p{N}.-]{1,255}$/u.test(address)) return null;
  const start = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?`;
  const full = start + query(subject, withQuote({ text, quote }));
  return full.length <= longestAddress ? full : start + query(subject, text);
}

/** The text of an email with the letter that it replies to below it (D2). */
export function withQuote({ text, quote }: Pick<Letter, 'text' | 'quote'>): string {
  return quote === null ? text : `${text}\n\n${quote}`;
}

function query(subject: string | null, body: string): string {
  const fields = subject === null ? [] : [`subject=${encode(subject.replace(/\s+/gu, ' '))}`];
  return [...fields, `body=${encode(body.replace(/\r?\n/gu, '\r\n'))}`].join('&');
}

/** Half of a surrogate pair can't be encoded; it stands for nothing anyway. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}
