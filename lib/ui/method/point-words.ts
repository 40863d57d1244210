import type { Disagreement, StageLetter } from '@/lib/guidance/points';

/** The words of the method in a language other than English, whose words stand in lib/guidance. */
export interface PointWords {
  stages: Record<StageLetter, string>;
  /** By the point's id. Up to the first colon, full stop or semicolon it is a heading. */
  points: Record<string, string>;
  disagreements: Record<Disagreement['id'], Omit<Disagreement, 'id'>>;
}

/** Where each language has them: a chunk that nothing but the page on the method loads. */
const words: Readonly<Record<string, () => Promise<{ pointWords: PointWords }>>> = {
  de: () => import('./de/point-words'),
  es: () => import('./es/point-words'),
  fr: () => import('./fr/point-words'),
  'pt-BR': () => import('./pt-br/point-words'),
};

/** The words of the method in the language of the interface (`localeTag`); null for English. */
export async function loadPointWords(tag: string): Promise<PointWords | null> {
  return (await words[tag]?.())?.pointWords ?? null;
}
