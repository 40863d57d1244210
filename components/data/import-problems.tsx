import { i18n } from '#i18n';
import { useCalendar } from '@/components/ui/day';
import type { Problem } from '@/lib/exchange/linkedin/problems';
import { reasonWords } from './data-words';

/** The rows that can't be used: how many, why, and a few of them. */
export function ImportProblems({ problems }: { problems: Problem[] }) {
  const { locale } = useCalendar();
  const all = problems.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <details>
      <summary>{i18n.t('data.in.problems', all, { count: all.toLocaleString(locale) })}</summary>
      <ul>
        {problems.map(({ table, reason, count, examples }) => (
          <li key={`${table} ${reason}`} className="data-row">
            <span>
              {i18n.t(`data.in.tables.${table}`)}: {reasonWords(reason)} ({count.toLocaleString(locale)})
            </span>
            <span className="small faint cut" dir="auto">
              {examples
                .map(({ line, words }) =>
                  words === '' ? i18n.t('data.in.lineOnly', { line }) : i18n.t('data.in.line', { line, words }),
                )
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
