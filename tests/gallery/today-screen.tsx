import type { Place } from '@/components/today/five-places';
import type { OwedItem } from '@/components/today/owed-item';
import { TodayView } from '@/components/today/today-view';
import { tools } from './draft-screen';

const owed: readonly OwedItem[] = [
  { id: '1', name: 'Tove Hallam', kind: 'thank-you', on: '2026-11-20', detail: '20' },
  { id: '2', name: 'Ike Olander', kind: 'promise', on: '2026-11-21', detail: 'the reading list' },
  { id: '3', name: 'Tomas Brandvold', kind: 'report-back', on: '2026-11-23', detail: 'Tove' },
  { id: '4', name: 'Ravi Menon', kind: 'prepare', on: '2026-11-24', time: '10:30', detail: '20 minutes by phone' },
];

const coming: readonly OwedItem[] = [
  { id: '5', name: 'Jun Asano', kind: 'follow-up', on: '2026-11-24' },
  { id: '6', name: 'Philippa Quill', kind: 'follow-up', on: '2026-11-26' },
];

const place = (name: string, quarters: Place['quarters']): Place => ({
  id: name,
  name,
  shortName: name.split(' ')[0] ?? name,
  quarters,
});

const handlers = {
  onOpen: () => {},
  onLater: () => {},
  onRest: () => {},
  onPerson: () => {},
  onAdd: () => {},
  onOpenInTab: () => {},
  actions: tools.actions,
};

const next = { id: 'petra', name: 'Petra Lindqvist', shortName: 'Petra', about: 'Records manager, Alder & Finch' };

/** Today with `many` things due: none, some, or more than fit. */
export function TodayScreen({ due }: { due: 'some' | 'none' | 'nobody' | 'many' }) {
  const many = Array.from({ length: 9 }, (_, at) => ({ ...(owed[at % 4] as OwedItem), id: `m${at}` }));
  return (
    <TodayView
      {...handlers}
      owed={due === 'some' ? owed : due === 'many' ? many : []}
      firstDraft="Thank you for your time on Friday. What you said about starting in the map room"
      coming={due === 'nobody' ? [] : due === 'none' ? coming.slice(1) : coming}
      places={
        due === 'nobody'
          ? []
          : due === 'none'
            ? [place('Tove Hallam', 4), place('Ravi Menon', 4), place('Petra Lindqvist', 0), place('Philippa Quill', 1)]
            : [place('Tove Hallam', 3), place('Ravi Menon', 2), place('Jun Asano', 1), place('Philippa Quill', 1)]
      }
      next={due === 'none' ? next : null}
      listEmpty={due === 'nobody'}
    />
  );
}
