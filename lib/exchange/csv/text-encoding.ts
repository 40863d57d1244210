/** How the bytes of a table say letters. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Tells the encoding from the first bytes of a file: its byte order mark, otherwise UTF-8 unless those bytes can't be
 * (a spreadsheet saves what it was given in the system's old code page). A file in UTF-8 with a few broken bytes stays
 * UTF-8; what is broken becomes U+FFFD.
 */
export function sniffEncoding(start: Uint8Array): TextEncoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const hasForeignLetters = /[\u0080-\uFFFC]/.test(new TextDecoder().decode(start, { stream: true }));
  return isUtf8(start) || hasForeignLetters ? 'utf-8' : 'windows-1252';
}

/** A letter that is cut off at the end breaks nothing. */
function isUtf8(start: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
