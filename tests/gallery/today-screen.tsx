import { useState } from 'react';
import type { Place } from '@/components/today/five-places';
import type { OwedItem } from '@/components/today/owed-item';
import { TodayView } from '@/components/today/today-view';
import { tools } from './draft-screen';

const because = {
  words: 'You spoke on Friday. A thank-you is best the same day, and still good now.',
  point: 'G1',
};

const owed: readonly OwedItem[] = [
  { id: '1', name: 'Tove Hallam', kind: 'thank-you', on: '2026-11-20', detail: '20', because },
  { id: '2', name: 'Ike Olander', kind: 'promise', on: '2026-11-21', detail: 'the reading list' },
  { id: '3', name: 'Tomas Brandvold', kind: 'report-back', on: '2026-11-23', detail: 'Tove' },
  { id: '4', name: 'Ravi Menon', kind: 'prepare', on: '2026-11-24', time: '10:30', detail: '20 minutes, by phone' },
];

const letGo: OwedItem = {
  id: '9',
  name: 'Philippa Quill',
  kind: 'let-go',
  on: '2026-11-16',
  because: {
    words:
      'You have written four times without an answer, the last time on 2 November. You can let it rest, or write once more.',
    point: 'D1',
  },
};

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

const nothing = () => {};

const handlers = {
  onOpen: nothing,
  actionsFor: (id: string) => ({
    onUntil: nothing,
    onRest: nothing,
    onAnswered: id === '9' ? nothing : undefined,
    onTouched: id === '2' ? nothing : undefined,
    onDone: id === '2' ? undefined : nothing,
  }),
  onSpread: nothing,
  onKeepPile: nothing,
  onPerson: nothing,
  onAdd: nothing,
  onOpenInTab: nothing,
  actions: tools.actions,
};

const next = { id: 'petra', name: 'Petra Lindqvist', shortName: 'Petra', about: 'Records manager, Alder & Finch' };

const fewPlaces = [place('Tove Hallam', 3), place('Ravi Menon', 2), place('Jun Asano', 1), place('Philippa Quill', 1)];
const fullPlaces = [...fewPlaces.map(({ name }) => place(name, 4)), place('Petra Lindqvist', 0)];

/** Today with `many` things due: none, some, or more than fit; a decision, a topic that has had enough, a pile. */
export function TodayScreen({ due }: { due: 'some' | 'none' | 'nobody' | 'many' | 'let-go' | 'enough' | 'pile' }) {
  const [query, setQuery] = useState<string | null>(null);
  const many = Array.from({ length: 9 }, (_, at) => ({ ...(owed[at % 4] as OwedItem), id: `m${at}` }));
  const owedNow = { some: owed, none: [], nobody: [], many, 'let-go': [letGo], enough: [], pile: many };
  const isTopic = due === 'some' || due === 'enough';
  return (
    <TodayView
      {...handlers}
      owed={owedNow[due]}
      firstDraft="Thank you for your time on Friday. What you said about starting in the map room"
      coming={due === 'nobody' ? [] : due === 'none' ? coming.slice(1) : coming}
      pile={due === 'pile' ? 14 : 0}
      places={due === 'nobody' ? [] : due === 'none' || due === 'enough' ? fullPlaces : fewPlaces}
      topic={{
        topics: isTopic ? ['town archives', 'reading rooms'] : [],
        current: isTopic ? 'town archives' : null,
        conversations: due === 'enough' ? 4 : 1,
        onTopic: nothing,
        onNewTopic: nothing,
      }}
      next={due === 'none' ? next : null}
      listEmpty={due === 'nobody'}
      search={
        query === null
          ? null
          : {
              query,
              onQuery: setQuery,
              found: query.startsWith('x') ? [] : query === '' ? [] : found,
              onOpen: nothing,
              onClose: () => setQuery(null),
            }
      }
      onSearch={() => setQuery('')}
    />
  );
}

const found = [
  { id: 'a', name: 'Tove Hallam', about: 'Map room, Sandby Archive and Library' },
  {
    id: 'b',
    name: 'Tomas Brandvold',
    about: 'Head of reading rooms, a headline that goes on for longer than the line does',
  },
  { id: 'c', name: 'Tora Vik', about: null },
];
