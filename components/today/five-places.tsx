import { i18n } from '#i18n';
import { Face } from '@/components/ui/face';
import { Icon } from '@/components/ui/icons';
import type { Quarters } from '@/components/ui/quarter-arc';
import { Ring } from '@/components/ui/ring';
import { TopicBar, type TopicBarProps } from './topic-bar';
import './five-places.css';

export interface Place {
  id: string;
  name: string;
  /** What to call them in one word; mostly the first name. */
  shortName: string;
  quarters: Quarters;
}

interface FivePlacesProps {
  places: readonly Place[];
  topic: TopicBarProps;
  onOpen: (id: string) => void;
  onAdd: () => void;
}

/** How many belong on the list (GUIDANCE A1). */
const five = [1, 2, 3, 4, 5] as const;

/** The five places of your list; the arc round a face says how far you are. The first free one invites. */
export function FivePlaces({ places, topic, onOpen, onAdd }: FivePlacesProps) {
  return (
    <section className="five-places" aria-label={i18n.t('places.label')}>
      <TopicBar {...topic} />
      <ul className="five-places-row">
        {five.map((number) => {
          const place = places[number - 1];
          const next = number === places.length + 1;
          return (
            <li key={number}>
              {place && <TakenPlace place={place} onOpen={onOpen} />}
              {!place && next && <FreePlace number={number} onAdd={onAdd} />}
              {!place && !next && <EmptyPlace />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function TakenPlace({ place, onOpen }: { place: Place; onOpen: (id: string) => void }) {
  return (
    <button type="button" className="place" title={place.name} onClick={() => onOpen(place.id)}>
      <Ring quarters={place.quarters}>
        <Face name={place.name} size="ringed" />
      </Ring>
      <span className="place-name small cut" dir="auto">
        {place.shortName}
      </span>
      <span className="small faint">{i18n.t(`places.stage${place.quarters}`)}</span>
    </button>
  );
}

function FreePlace({ number, onAdd }: { number: (typeof five)[number]; onAdd: () => void }) {
  return (
    <button type="button" className="place" onClick={onAdd}>
      <Ring quarters="vacant">
        <Icon name="plus" />
      </Ring>
      <span className="small faint">{i18n.t(`places.add${number}`)}</span>
    </button>
  );
}

function EmptyPlace() {
  return (
    <span className="place place-empty">
      <Ring quarters="vacant">
        <span className="visually-hidden">{i18n.t('places.free')}</span>
      </Ring>
    </span>
  );
}
