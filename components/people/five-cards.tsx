import { i18n } from '#i18n';
import type { OwedItem } from '@/components/today/owed-item';
import { Face } from '@/components/ui/face';
import { Icon } from '@/components/ui/icons';
import { Ring } from '@/components/ui/ring';
import type { PersonRow } from '@/lib/store/read-people-rows';
import { placeHash } from '@/lib/ui/dashboard-place';
import { NextStep } from './next-step';
import { glyphOf, stageWords } from './stage-words';
import './five-cards.css';

const five = [1, 2, 3, 4, 5] as const;

interface FiveCardsProps {
  /** Who is in the places, in order. */
  people: readonly PersonRow[];
  topic: string | null;
  stepOf: (id: string) => OwedItem | undefined;
  onAdd: () => void;
}

/** The five places of the list (GUIDANCE A1), each with who is in it and what is next; empty ones invite. */
export function FiveCards({ people, topic, stepOf, onAdd }: FiveCardsProps) {
  const label = topic === null ? i18n.t('places.label') : i18n.t('people.fiveOf', { topic });
  return (
    <section className="five-cards" aria-label={label}>
      <ul>
        {five.map((number) => {
          const person = people[number - 1];
          return (
            <li key={number}>
              {person ? (
                <PersonCard person={person} step={stepOf(person.id)} />
              ) : (
                <FreeCard number={number} isNext={number === people.length + 1} onAdd={onAdd} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function PersonCard({ person, step }: { person: PersonRow; step: OwedItem | undefined }) {
  const glyph = glyphOf(person.stage);
  return (
    <a className="five-card" href={placeHash('person', person.id)}>
      <Ring quarters={glyph === 'resting' ? 0 : glyph}>
        <Face name={person.name} size="ringed" />
      </Ring>
      <span className="five-card-name" dir="auto">
        {person.name}
      </span>
      <span className="visually-hidden">{stageWords(person.stage)}</span>
      {person.about && (
        <span className="five-card-about soft" dir="auto">
          {person.about}
        </span>
      )}
      <span className="small">
        <NextStep item={step} />
      </span>
    </a>
  );
}

function FreeCard({ number, isNext, onAdd }: { number: (typeof five)[number]; isNext: boolean; onAdd: () => void }) {
  if (!isNext) {
    return (
      <span className="five-card five-card-free">
        <Ring quarters="vacant">
          <span className="visually-hidden">{i18n.t('places.free')}</span>
        </Ring>
      </span>
    );
  }
  return (
    <button type="button" className="five-card" onClick={onAdd}>
      <Ring quarters="vacant">
        <Icon name="plus" />
      </Ring>
      <span className="five-card-name">{i18n.t(`people.place${number}`)}</span>
      <span className="soft">{i18n.t('people.placeHint')}</span>
      <span className="five-card-go small">{i18n.t('people.choose')}</span>
    </button>
  );
}
