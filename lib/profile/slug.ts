/** Longer than any address bar's profile address, tracking parameters included. */
const MAX_URL_LENGTH = 5_000;
/** LinkedIn allows 100 characters; decoded scripts and old ids get room. */
const MAX_SLUG_LENGTH = 200;
const MAX_DECODINGS = 3;

/** What may stand before `/in/`: mobile web, mail links and the logged-out "public-profile" route. */
const PREFIXES = new Set(['', 'mwlite', 'mwlite/profile', 'comm', 'public-profile', 'm']);
/** Addresses that look like a person's and are nobody's: "my profile" and the "profile unavailable" page. */
const NOBODY = new Set(['me', 'unavailable']);

/** An opaque member id used in place of a slug. Its case carries meaning, unlike a slug's. */
const MEMBER_ID = /^ACoA[\w-]{20,}$/;

/**
 * The normal form of a person's public id, from any address of theirs: decoded, NFC, lower case. Locale subdomains,
 * `/overlay/…`, `/details/…`, `/recent-activity/…`, queries and a missing scheme don't matter. Null for anything that
 * is not a profile on linkedin.com; the old `/pub/` addresses name no id that is still valid, so they are null too.
 * Never throws. (LINKEDIN.md 2, publicId; 2.4, routes.)
 */
export function profileSlug(url: string): string | null {
  const parsed = parseLinkedIn(url);
  return parsed === null ? null : slugInPath(parsed.pathname);
}

/** The address to open for a slug of `profileSlug`; reading it again gives the same slug. */
export function profileUrl(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug.toWellFormed())}/`;
}

/** `profileSlug` for a path that is known to be LinkedIn's, such as an href within its page. */
export function slugInPath(path: string): string | null {
  const match = /^\/?((?:[\w-]+\/){0,2})in\/([^/?#]*)/i.exec(path);
  if (match === null) return null;
  const [, prefix = '', raw = ''] = match;
  return PREFIXES.has(prefix.replace(/\/$/, '').toLowerCase()) ? normalise(raw) : null;
}

function parseLinkedIn(url: string): URL | null {
  if (url.length > MAX_URL_LENGTH) return null;
  const text = url.trim();
  const absolute = /^(?:[\w-]+\.){0,3}linkedin\.com\//i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(absolute)) return null;
  const parsed = new URL(absolute);
  const isWeb = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  return isWeb && parsed.port === '' && isLinkedInHost(parsed.hostname) ? parsed : null;
}

/** Whether a host is linkedin.com or one of its subdomains (`br.`, `m.`, `www.`). */
function isLinkedInHost(hostname: string): boolean {
  return /(?:^|\.)linkedin\.com\.?$/i.test(hostname);
}

function normalise(raw: string): string | null {
  const decoded = decode(raw);
  if (decoded === null) return null;
  const composed = decoded.toWellFormed().normalize('NFC').trim();
  if (MEMBER_ID.test(composed)) return composed;
  const slug = composed.toLowerCase().normalize('NFC');
  const usable = slug !== '' && slug.length <= MAX_SLUG_LENGTH && !NOBODY.has(slug) && !/[\s/?#\\\p{Cc}]/u.test(slug);
  return usable ? slug : null;
}

/** Decodes what is well-formed and keeps the rest as it stands; exports hold ids that were encoded twice. */
function decode(raw: string): string | null {
  let text = raw;
  for (let round = 0; round <= MAX_DECODINGS; round++) {
    const next = text.replace(/(?:%[\da-f]{2})+/gi, decodeRun);
    if (next === text) return text;
    text = next;
  }
  return null;
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
