import { i18n } from '#i18n';
import { Face } from '@/components/ui/face';
import { IconButton } from '@/components/ui/icon-button';
import { itemGoWords, itemWords } from './due-words';
import { LaterMenu } from './later-menu';
import type { OwedHandlers, OwedItem } from './owed-item';
import { OwedWhen } from './owed-when';
import './owed-row.css';

/** One thing owed: who, since when and what, one button. *Later* shows on hover and focus, always where nothing hovers. */
export function OwedRow({ item, onOpen, actionsFor }: OwedHandlers & { item: OwedItem }) {
  return (
    <li className="owed-row" title={item.because?.words}>
      <Face name={item.name} size="small" />
      <span className="owed-name cut" dir="auto">
        {item.name}
      </span>
      <span className="owed-later">
        <LaterMenu
          trigger={<IconButton small icon="later" label={i18n.t('later.of', { name: item.name })} />}
          {...actionsFor(item.id)}
        />
      </span>
      <button
        type="button"
        className="owed-go"
        aria-label={i18n.t('today.goFor', { go: itemGoWords(item), name: item.name })}
        onClick={() => onOpen(item.id)}
      >
        {itemGoWords(item)}
      </button>
      <p className="owed-what cut soft">
        <OwedWhen item={item} /> · {itemWords(item)}
      </p>
    </li>
  );
}
