import { type ReactNode, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/dashboard/page-head';
import type { OwedItem } from '@/components/today/owed-item';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import type { Stage } from '@/lib/schema/person';
import type { PersonRow } from '@/lib/store/read-people-rows';
import type { TypedEntry } from '@/lib/ui/add-people';
import { countValues, filterRows, noFilter, type Sorting, sortRows } from '@/lib/ui/people-filter';
import { AddDialog } from './add-dialog';
import { BulkBar } from './bulk-bar';
import { DuplicateOffer, type DuplicateOfferProps } from './duplicate-offer';
import { FiveCards } from './five-cards';
import { PeopleBoard } from './people-board';
import { PeopleEmpty } from './people-empty';
import { PeopleFinder, type PeopleShape } from './people-finder';
import { PeopleList } from './people-list';
import './people-view.css';

export interface PeopleViewProps {
  /** Everybody, archived people included. */
  rows: readonly PersonRow[];
  /** Ids of who is in the five places, in order, and of which topic they are. */
  five: readonly string[];
  topic: string | null;
  stepOf: (id: string) => OwedItem | undefined;
  onVisible: (ids: string[]) => void;
  query: string;
  onQuery: (query: string) => void;
  /** Ids of who the query finds; null for everybody. */
  found: ReadonlySet<string> | null;
  duplicates: Omit<DuplicateOfferProps, 'rowOf'>;
  read: (pasted: string) => { slug: string | null; name: string; about: string; company: string };
  onAdd: (entry: TypedEntry) => void;
  onMove: (id: string, to: Stage) => void;
  onList: (ids: readonly string[], topic?: string) => void;
  onRest: (ids: readonly string[]) => void;
  onArchive: (ids: readonly string[]) => void;
  onUnarchive: (ids: readonly string[]) => void;
  toast?: ReactNode;
}

/** People: the five places, then everybody, as a list or a board. */
export function PeopleView(props: PeopleViewProps) {
  const { rows, query, found } = props;
  const { today, locale } = useCalendar();
  const [filter, setFilter] = useState(noFilter);
  const [sorting, setSorting] = useState<Sorting>('next');
  const [shape, setShape] = useState<PeopleShape>('list');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAdding, setAdding] = useState(false);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  // Sorted before filtered: typing filters anew at each letter, and 30,000 names take a while to sort.
  const sorted = useMemo(() => sortRows(rows, sorting, locale), [rows, sorting, locale]);
  const shown = useMemo(() => filterRows(sorted, filter, found, today), [sorted, filter, found, today]);
  const topics = useMemo(() => countValues(rows, ({ topic }) => topic).map(({ value }) => value), [rows]);
  const five = props.five.flatMap((id) => byId.get(id) ?? []);
  const ids = [...chosen].filter((id) => byId.has(id));
  const others = rows.filter(({ isArchived }) => !isArchived).length - five.length;

  function withChosen(act: (ids: readonly string[]) => void) {
    return () => {
      act(ids);
      setChosen(new Set());
    };
  }

  return (
    <main className="page">
      <PageHead
        title={i18n.t('dashboard.places.people')}
        aside={others > 0 && i18n.t('people.others', others, [new Intl.NumberFormat(locale).format(others)])}
      >
        <Button onClick={() => setAdding(true)}>{i18n.t('people.addSomeone')}</Button>
      </PageHead>
      <FiveCards people={five} topic={props.topic} stepOf={props.stepOf} onAdd={() => setAdding(true)} />
      <DuplicateOffer {...props.duplicates} rowOf={(id) => byId.get(id)} />
      {rows.length > 0 && (
        <PeopleFinder
          rows={rows}
          query={query}
          onQuery={props.onQuery}
          filter={filter}
          onFilter={setFilter}
          sorting={sorting}
          onSorting={setSorting}
          shape={shape}
          onShape={setShape}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {rows.length > 0 && i18n.t('people.shown', shown.length)}
      </p>
      {shown.length === 0 && <PeopleEmpty isFiltered={rows.length > 0} />}
      {shown.length > 0 && shape === 'list' && (
        <PeopleList
          rows={shown}
          stepOf={props.stepOf}
          onVisible={props.onVisible}
          chosen={chosen}
          onChosen={setChosen}
        />
      )}
      {shown.length > 0 && shape === 'board' && <PeopleBoard rows={shown} onMove={props.onMove} />}
      {ids.length > 0 && (
        <BulkBar
          count={ids.length}
          topics={topics}
          areArchived={filter.stage === 'archived'}
          onList={withChosen((all) => props.onList(all))}
          onTopic={(topic) => withChosen((all) => props.onList(all, topic))()}
          onRest={withChosen(props.onRest)}
          onArchive={withChosen(props.onArchive)}
          onUnarchive={withChosen(props.onUnarchive)}
          onClear={() => setChosen(new Set())}
        />
      )}
      {isAdding && (
        <AddDialog topic={props.topic} read={props.read} onAdd={props.onAdd} onClose={() => setAdding(false)} />
      )}
      <div className="page-toast">{props.toast}</div>
    </main>
  );
}
