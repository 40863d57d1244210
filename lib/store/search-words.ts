import { applyCorrections } from '@/lib/profile/apply-corrections';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';

/** An index entry for every word would make the index larger than what it points at. */
const mostWords = 400;
const longestText = 20_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The words by which someone is found: of their name, headline, company, place, topics, why they are on the list and what
 * was noted of them. Each once, in the form of `foldWords`. Standing events only.
 */
export function searchWordsOf(
  { profile, corrections, why = '', notes = '' }: Pick<Person, 'profile' | 'corrections' | 'why' | 'notes'>,
  events: HistoryEvent[],
): string[] {
  const { fullName, headline, currentCompany, location } = applyCorrections(profile, corrections);
  const noted = events.flatMap((event) => {
    if (event.type === 'met') return event.notes ?? '';
    if (event.type === 'listed') return event.topic ?? '';
    return event.type === 'promised' ? event.what : '';
  });
  const words = foldWords([fullName, headline, currentCompany, location, why, notes, ...noted].join(' '));
  return [...new Set(words)].slice(0, mostWords);
}

/** A text as words to compare: lower case, without accents, split as the language does (Chinese has no spaces). */
export function foldWords(text: string): string[] {
  const folded = text.slice(0, longestText).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(segmenter.segment(folded))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
