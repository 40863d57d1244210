import { i18n } from '#i18n';
import type { LetterRemark } from '@/components/draft/letter-remark';
import { explain, mend } from '@/lib/guidance/explain';
import type { DraftLetter } from '@/lib/ui/letter-of-draft';
import type { RemarkWords } from '@/lib/ui/method/remark-words';

/** A finding with its words, and the letter as it would be with this one mended, or null where only the user can. */
export interface AppRemark extends LetterRemark {
  mended: string | null;
  words: string;
}

/**
 * What to say about each finding of a letter, in English where `said` is null. A remark keeps its id while the words it
 * speaks of stay.
 */
export function remarksOf({ text, findings }: DraftLetter, said: RemarkWords | null): AppRemark[] {
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const explanation = explain(finding.rule);
    if (!explanation) return [];
    const words = text.slice(finding.start, finding.end);
    const key = `${finding.rule}:${words}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const mended = mend(text, finding) ?? null;
    const { point } = explanation;
    const { title, why, how } = said?.[finding.rule] ?? explanation;
    const isDoubtful = explanation.severity === 'stop' && finding.severity === 'warn';
    // How to mend it is for the button to show, where there is one.
    const whyAndHow = mended === null ? `${why} ${how}` : why;
    return {
      ...finding,
      id: `${key}:${nth}`,
      words,
      title,
      why: isDoubtful ? `${whyAndHow} ${i18n.t('letter.mayOnlyTell')}` : whyAndHow,
      mended,
      mend: mended === null ? null : i18n.t('letter.mend'),
      source: { label: i18n.t('letter.sourcePoint', { point }), href: `dashboard.html#guidance/${point}` },
    };
  });
}
