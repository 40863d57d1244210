import { i18n } from '#i18n';
import { comingWords, goWords } from '@/components/today/due-words';
import type { OwedItem } from '@/components/today/owed-item';
import { Day, useCalendar } from '@/components/ui/day';

/** What is next with someone, in a few words: what to do when it is due, and when it comes. */
export function NextStep({ item }: { item: Pick<OwedItem, 'kind' | 'on'> | undefined }) {
  const { today } = useCalendar();
  if (!item) return <span className="faint">{i18n.t('people.nothingDue')}</span>;
  if (item.on > today) {
    return (
      <span className="soft">
        {sentenceCase(comingWords(item.kind))} <Day on={item.on} form="until" />
      </span>
    );
  }
  return <span className={item.on < today ? 'overdue' : 'due'}>{goWords(item.kind)}</span>;
}

function sentenceCase(words: string): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase() + rest.join('');
}
