import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { OwedItem } from '@/components/today/owed-item';
import type { PersonRow } from '@/lib/store/read-people-rows';
import { PeopleRow } from './people-row';

interface PeopleListProps {
  rows: readonly PersonRow[];
  stepOf: (id: string) => OwedItem | undefined;
  /** Told who is in view, so that only their next steps are looked up. */
  onVisible: (ids: string[]) => void;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Rows beyond the edges that stand ready, before anything was scrolled and after: each costs time before the first frame. */
const overscan = { resting: 3, scrolled: 8 };
/** Page Up and Page Down go by so many. */
const pageOfRows = 10;

/**
 * Everybody, in rows of which only those in view exist. One Tab leads in, to the row where one was; arrows, Page, Home and
 * End go through the rows.
 */
export function PeopleList({ rows, stepOf, onVisible, chosen, onChosen }: PeopleListProps) {
  const list = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState(0);
  const [top, setTop] = useState(0);
  const [isScrolled, setScrolled] = useState(false);
  const goTo = useRef<number | null>(null);
  const at = Math.min(current, Math.max(rows.length - 1, 0));
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 41,
    overscan: isScrolled ? overscan.scrolled : overscan.resting,
    onChange: ({ isScrolling }) => isScrolling && setScrolled(true),
    scrollMargin: top,
    // The row that has the focus stays there when it is scrolled away.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), at])].sort((a, b) => a - b),
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems().filter(({ index }) => index < rows.length);
  const visible = items.map(({ key }) => String(key)).join('\n');
  useEffect(() => onVisible(visible === '' ? [] : visible.split('\n')), [visible, onVisible]);
  useEffect(() => {
    if (goTo.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-index="${goTo.current}"] .people-name`)?.focus();
    goTo.current = null;
  });

  function onKeyDown(event: KeyboardEvent) {
    const to = target(event.key, at, rows.length);
    if (to === null) return;
    event.preventDefault();
    goTo.current = to;
    setCurrent(to);
    virtual.scrollToIndex(to);
  }

  function choose(id: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChosen(next);
  }

  return (
    <table className="people-table" aria-label={i18n.t('people.everyone')} aria-rowcount={rows.length + 1}>
      <PeopleListHead rows={rows} chosen={chosen} onChosen={onChosen} />
      <tbody ref={list} className="people-rows" style={{ blockSize: virtual.getTotalSize() }} onKeyDown={onKeyDown}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <PeopleRow
                key={row.id}
                row={row}
                step={stepOf(row.id)}
                at={index}
                isChosen={chosen.has(row.id)}
                isCurrent={index === at}
                onChoose={(isChosen) => choose(row.id, isChosen)}
                onCurrent={() => setCurrent(index)}
                place={{ transform: `translateY(${start - top}px)` }}
                measure={virtual.measureElement}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

/** The row that a key leads to; null for a key that means nothing here. */
function target(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + pageOfRows,
    PageUp: at - pageOfRows,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}

const columns = ['who', 'stage', 'topic', 'touch', 'next'] as const;

function PeopleListHead({ rows, chosen, onChosen }: Pick<PeopleListProps, 'rows' | 'chosen' | 'onChosen'>) {
  const isAll = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    <thead>
      <tr className="people-head" aria-rowindex={1}>
        <th scope="col" className="people-tick">
          <input
            type="checkbox"
            checked={isAll}
            aria-label={i18n.t('people.chooseAll')}
            onChange={() => onChosen(isAll ? new Set() : new Set(rows.map(({ id }) => id)))}
          />
        </th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {i18n.t(`people.columns.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
