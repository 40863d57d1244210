import { shortenings, type Wording } from '@/lib/message/words/shorten';
import type { Link } from '@/lib/schema/link';
import { known } from './facts';
import { personName } from './names';
import { nameInSentence, withThe } from './work';

const longest = 90;

/** The values and flags that come from how I found them: a value named after the link's kind, and the kind as a flag. */
export function linkFacts(link: Link | null): { values: Record<string, Wording[]>; flags: string[] } {
  if (!link) return { values: {}, flags: [] };
  const wordings = wordingsOf(link);
  const needsDetail = link.kind === 'referrer' || link.kind === 'article' || link.kind === 'event';
  if (needsDetail && wordings.length === 0) return { values: {}, flags: ['by-profile'] };
  return { values: { [link.kind]: wordings }, flags: [`by-${link.kind}`] };
}

function wordingsOf({ kind, detail }: Link): Wording[] {
  if (kind === 'profile') return [];
  if (kind === 'mutual' || kind === 'referrer') {
    const name = personName(detail);
    if (!name) return [];
    // "my neighbour Ida": no name to shorten, and it may begin a sentence.
    if (/^\p{Ll}/u.test(name.full)) return kind === 'referrer' ? known(capitalised(name.full)) : known(name.full);
    return [...known(name.full), ...(name.first === name.full ? [] : [{ text: name.first, loss: 0.6 }])];
  }
  const name = nameInSentence(detail, 250)?.replaceAll('?', '') ?? null;
  if (name === null) return [];
  const plain = kind === 'place' ? placeName(name) : kind === 'school' || kind === 'employer' ? withThe(name) : name;
  return [...shortenings(plain, true), ...shortSchool(kind, plain)].filter(({ text }) => text.length <= longest);
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** "University of Leeds" is "Leeds" to those who went there. */
function shortSchool(kind: Link['kind'], name: string): Wording[] {
  const town = kind === 'school' ? /^(?:the )?university of (?:the )?(\p{Lu}[\p{L}'’-]+)/iu.exec(name)?.[1] : undefined;
  return town ? [{ text: town, loss: 0.3 }] : [];
}

/** The town of "Leeds, England, United Kingdom", and "the" before a region. */
function placeName(name: string): string {
  const [town = name] = name.split(',', 1);
  return /^(?:greater |united |netherlands$)|(?: area| region)$/iu.test(town) && !/^the /iu.test(town)
    ? `the ${town}`
    : town;
}
