import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { AppToast } from '@/components/app/app-toast';
import { owedItemOf } from '@/components/app/owed-item-of';
import { useCalendar } from '@/components/ui/day';
import { type Duplicate, findDuplicates } from '@/lib/store/find-duplicates';
import { addPerson, readEntry } from '@/lib/ui/add-people';
import { archiveMany, listMany, restMany, unarchiveMany } from '@/lib/ui/change-many';
import { keepApart, mergeTwo } from '@/lib/ui/change-one';
import { moveToStage } from '@/lib/ui/move-to-stage';
import { useFoundIds } from '@/lib/ui/use-found-ids';
import { useNextSteps } from '@/lib/ui/use-next-steps';
import { usePeopleRows } from '@/lib/ui/use-people-rows';
import { useTopicList } from '@/lib/ui/use-topic-list';
import { PeopleView } from './people-view';

/** People, as the database has them. Shows nothing until its first answer. */
export function PeoplePage() {
  const calendar = useCalendar();
  const rows = usePeopleRows();
  const list = useTopicList();
  const [query, setQuery] = useState('');
  const found = useFoundIds(useDeferredValue(query));
  const [visible, setVisible] = useState<string[]>([]);
  const five = useMemo(() => list?.five.map(({ id }) => id) ?? [], [list]);
  const steps = useNextSteps([...new Set([...five, ...visible])], calendar.today);
  const duplicates = useMemo(
    () => findDuplicates((rows ?? []).filter(({ isArchived, name }) => !isArchived && name !== '')),
    [rows],
  );
  const stepOf = useCallback(
    (id: string) => {
      const entry = steps.get(id);
      return entry && owedItemOf(entry, calendar);
    },
    [steps, calendar],
  );
  if (!rows || !list) return null;
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  return (
    <PeopleView
      rows={rows}
      five={five}
      topic={list.topic}
      stepOf={stepOf}
      onVisible={setVisible}
      query={query}
      onQuery={setQuery}
      found={found ?? null}
      duplicates={{
        duplicates,
        onMerge: (pair) => mergePair(pair, rowOf),
        onKeepApart: ({ one, other }) => void keepApart(one, rowOf(one)?.others ?? [], other),
      }}
      read={readEntry}
      onAdd={(entry) => void addPerson(entry)}
      onMove={(id, to) => void moveToStage(id, to, calendar.today)}
      onList={(ids, topic) => void listMany(ids, topic)}
      onRest={(ids) => void restMany(ids)}
      onArchive={(ids) => void archiveMany(ids)}
      onUnarchive={(ids) => void unarchiveMany(ids)}
      toast={<AppToast />}
    />
  );
}

/** The record with an address is kept, since pages are known by it; of two alike the older one. */
function mergePair(
  { one, other }: Duplicate,
  rowOf: (id: string) => { slug: string | null; createdAt: number; name: string } | undefined,
): void {
  const [first, second] = [rowOf(one), rowOf(other)];
  if (!first || !second) return;
  const isSecond =
    (first.slug === null) === (second.slug === null) ? second.createdAt < first.createdAt : first.slug === null;
  const [kept, gone] = isSecond ? [other, one] : [one, other];
  void mergeTwo(kept, gone, first.name);
}
