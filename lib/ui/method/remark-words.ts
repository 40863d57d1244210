import type { Explanation } from '@/lib/guidance/rule';

/** What is said about findings in a language other than English, by the rule's id. */
export type RemarkWords = Readonly<Record<string, Pick<Explanation, 'title' | 'why' | 'how'>>>;

/** Where each language has them: a chunk that comes beside what checks letters. */
const words: Readonly<Record<string, () => Promise<{ remarkWords: RemarkWords }>>> = {
  de: () => import('./de/remark-words'),
  es: () => import('./es/remark-words'),
  fr: () => import('./fr/remark-words'),
  'pt-BR': () => import('./pt-br/remark-words'),
};

/** What is said about findings in the language of the interface (`localeTag`); null for English. */
export async function loadRemarkWords(tag: string): Promise<RemarkWords | null> {
  return (await words[tag]?.())?.remarkWords ?? null;
}
