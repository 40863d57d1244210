import { type ReactNode, useContext } from 'react';
import { i18n } from '#i18n';
import { Pane } from '@/components/popup/pane';
import { PopupFrame } from '@/components/popup/popup-frame';
import { ActionMenu, type MenuAction } from '@/components/ui/action-menu';
import { Day, useCalendar } from '@/components/ui/day';
import { IconButton } from '@/components/ui/icon-button';
import { ComingRow } from './coming-row';
import { FirstOwed } from './first-owed';
import { FivePlaces, type Place } from './five-places';
import type { OwedHandlers, OwedItem } from './owed-item';
import { OwedRow } from './owed-row';
import { PeopleSearch, type PeopleSearchProps } from './people-search';
import { PileOffer } from './pile-offer';
import { type NextOnList, TodayEmpty } from './today-empty';
import type { TopicBarProps } from './topic-bar';
import './today-view.css';

export interface TodayViewProps extends OwedHandlers {
  /** Due, the most important first. */
  owed: readonly OwedItem[];
  /** How the letter of the first begins; null where there is nothing to write, undefined while it is composed. */
  firstDraft: string | null | undefined;
  coming: readonly OwedItem[];
  /** How many people a pile could be put off for; none where there is no pile. */
  pile: number;
  onSpread: () => void;
  onKeepPile: () => void;
  places: readonly Place[];
  topic: TopicBarProps;
  /** Whom to write to when nothing is due. */
  next: NextOnList | null;
  listEmpty: boolean;
  onPerson: (id: string) => void;
  onAdd: () => void;
  /** null in the tab itself. */
  onOpenInTab: (() => void) | null;
  actions: readonly MenuAction[];
  /** null while nobody is looked for. */
  search: PeopleSearchProps | null;
  onSearch: () => void;
  /** A last quiet line. */
  note?: ReactNode;
  toast?: ReactNode;
}

/** Today: what you owe people, what comes up, and the five places. */
export function TodayView(props: TodayViewProps) {
  const isInPopup = useContext(Pane) === null;
  if (props.search) {
    return (
      <PopupFrame toast={props.toast}>
        <h1 className="visually-hidden">{i18n.t('today.title')}</h1>
        <PeopleSearch {...props.search} />
      </PopupFrame>
    );
  }
  const { owed, coming, onOpen, actionsFor } = props;
  const handlers = { onOpen, actionsFor };
  const [first, ...others] = owed;
  const comingNow = isInPopup ? coming.slice(0, roomForComing(owed.length)) : coming;
  return (
    <PopupFrame toast={props.toast}>
      <TodayHead onOpenInTab={props.onOpenInTab} actions={props.actions} onSearch={props.onSearch} />
      {props.pile > 0 && <PileOffer count={props.pile} onSpread={props.onSpread} onKeep={props.onKeepPile} />}
      {first && <FirstOwed item={first} draft={props.firstDraft} {...handlers} />}
      {others.length > 0 && (
        <ul className="today-owed" aria-label={i18n.t('today.owed')}>
          {others.map((item) => (
            <OwedRow key={item.id} item={item} {...handlers} />
          ))}
        </ul>
      )}
      {!first && (
        <TodayEmpty coming={coming[0] ?? null} next={props.next} listEmpty={props.listEmpty} onWrite={props.onPerson} />
      )}
      {first && coming.length > 0 && (
        <section className="today-coming">
          <h2 className="heading">{i18n.t('today.comingUp')}</h2>
          <ul>
            {comingNow.map((item) => (
              <ComingRow key={item.id} item={item} />
            ))}
          </ul>
        </section>
      )}
      <FivePlaces places={props.places} topic={props.topic} onOpen={props.onPerson} onAdd={props.onAdd} />
      {props.note}
    </PopupFrame>
  );
}

/** How much of what comes up the popup has room for, so that four things due and the five places need no scrolling. */
function roomForComing(due: number): number {
  return due > 3 ? 1 : 4 - Math.max(due, 1);
}

function TodayHead({ onOpenInTab, actions, onSearch }: Pick<TodayViewProps, 'onOpenInTab' | 'actions' | 'onSearch'>) {
  const { today } = useCalendar();
  return (
    <header className="today-head">
      <div className="today-day">
        <h1 className="today-title">{i18n.t('today.title')}</h1>
        <span className="faint">
          <Day on={today} form="exact" />
        </span>
      </div>
      <div className="today-tools">
        <IconButton icon="search" label={i18n.t('today.search')} onClick={onSearch} />
        {onOpenInTab && <IconButton icon="tab" label={i18n.t('today.openInTab')} onClick={onOpenInTab} />}
        <ActionMenu actions={actions} trigger={<IconButton icon="more" label={i18n.t('today.more')} />} />
      </div>
    </header>
  );
}
