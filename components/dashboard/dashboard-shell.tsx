import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import { onPastDayWords } from '@/components/today/on-day-words';
import { ActionMenu } from '@/components/ui/action-menu';
import { useCalendar } from '@/components/ui/day';
import { IconButton } from '@/components/ui/icon-button';
import { Icon, type IconName } from '@/components/ui/icons';
import { Mark } from '@/components/ui/mark';
import { goTo, type PlaceName, placeHash } from '@/lib/ui/dashboard-place';
import '@/components/ui/visually-hidden.css';
import './dashboard-shell.css';

/** The places of the rail that have a name of their own there; one person belongs to People, one talk to Conversations. */
export type RailPlace = Exclude<PlaceName, 'person' | 'conversation'>;

const icons = {
  today: 'today',
  people: 'people',
  conversations: 'talk',
  insights: 'flow',
  guidance: 'book',
  data: 'data',
  settings: 'settings',
} as const satisfies Record<RailPlace, IconName>;

interface DashboardShellProps {
  places: readonly RailPlace[];
  current: RailPlace;
  dueCount: number;
  /** The local day of the last backup; null before there is one. */
  backupOn: string | null;
  /** Begins to look for someone; null on a page that has that itself. */
  onFind: (() => void) | null;
  children: ReactNode;
}

/** The rail on the left, a bar on top where there is no room for one, and the page beside it. */
export function DashboardShell({ places, current, dueCount, backupOn, onFind, children }: DashboardShellProps) {
  const { today, locale } = useCalendar();
  const page = useRef<HTMLDivElement>(null);
  return (
    <div className="dashboard">
      <nav className="rail" aria-label={i18n.t('dashboard.label')}>
        <button type="button" className="rail-skip visually-hidden" onClick={() => page.current?.focus()}>
          {i18n.t('dashboard.skip')}
        </button>
        <div className="rail-head">
          <a className="rail-home" href={placeHash('today')}>
            <Mark size={20} />
            Fifteen
          </a>
          {onFind && <IconButton icon="search" label={i18n.t('dashboard.find')} onClick={onFind} />}
        </div>
        <ul className="rail-places">
          {places.map((place) => (
            <li key={place}>
              <RailLink place={place} isCurrent={place === current} count={place === 'today' ? dueCount : 0} />
            </li>
          ))}
        </ul>
        <div className="rail-menu">
          <ActionMenu
            trigger={<IconButton icon="menu" label={i18n.t('dashboard.menu')} />}
            actions={places.map((place) => ({
              id: place,
              label: i18n.t(`dashboard.places.${place}`),
              onSelect: () => goTo(place),
            }))}
          />
        </div>
        <p className="rail-foot">
          {i18n.t('dashboard.promise')}{' '}
          {backupOn !== null && i18n.t('dashboard.backup', { day: onPastDayWords(backupOn, today, locale) })}
        </p>
      </nav>
      <div ref={page} className="dashboard-page" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}

function RailLink({ place, isCurrent, count }: { place: RailPlace; isCurrent: boolean; count: number }) {
  return (
    <a className="rail-link" href={placeHash(place)} aria-current={isCurrent ? 'page' : undefined}>
      <Icon name={icons[place]} />
      {i18n.t(`dashboard.places.${place}`)}
      {count > 0 && (
        <span className="rail-count">
          {count}
          <span className="visually-hidden"> {i18n.t('dashboard.due')}</span>
        </span>
      )}
    </a>
  );
}
