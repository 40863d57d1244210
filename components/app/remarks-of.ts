import { i18n } from '#i18n';
import type { LetterRemark } from '@/components/draft/letter-remark';
import { explain, mend } from '@/lib/guidance/explain';
import type { DraftLetter } from '@/lib/ui/letter-of-draft';

/** A finding with its words, and the letter as it would be with this one mended, or null where only the user can. */
export interface AppRemark extends LetterRemark {
  mended: string | null;
  words: string;
}

/** What to say about each finding of a letter. A remark keeps its id while the words it speaks of stay. */
export function remarksOf({ text, findings }: DraftLetter): AppRemark[] {
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const explanation = explain(finding.rule);
    if (!explanation) return [];
    const words = text.slice(finding.start, finding.end);
    const key = `${finding.rule}:${words}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const mended = mend(text, finding) ?? null;
    const { title, why, point } = explanation;
    return {
      ...finding,
      id: `${key}:${nth}`,
      words,
      title,
      why,
      mended,
      mend: mended === null ? null : i18n.t('letter.mend'),
      source: { label: i18n.t('letter.sourcePoint', { point }), href: `dashboard.html#guidance/${point}` },
    };
  });
}
