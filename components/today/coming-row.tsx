import { Day } from '@/components/ui/day';
import { comingWords } from './due-words';
import type { OwedItem } from './owed-item';
import './coming-row.css';

/** One line for what is not due yet: who, what, when. */
export function ComingRow({ item }: { item: OwedItem }) {
  return (
    <li className="coming-row">
      <span className="coming-name cut" dir="auto">
        {item.name}
      </span>
      <span className="soft">{comingWords(item.kind)}</span>
      <span className="coming-when faint">
        <Day on={item.on} form="until" />
      </span>
    </li>
  );
}
