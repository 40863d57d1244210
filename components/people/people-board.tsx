import { type DragEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { StageGlyph } from '@/components/ui/stage-glyph';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { type Stage, stage as stages } from '@/lib/schema/person';
import type { PersonRow } from '@/lib/store/read-people-rows';
import { BoardCard } from './board-card';
import { glyphOf, stageWords } from './stage-words';
import './people-board.css';

export interface PeopleBoardProps {
  rows: readonly PersonRow[];
  /** Writes down what the move means. */
  onMove: (id: string, to: Stage) => void;
}

/** So many cards of a column stand there at once; the rest one asks for. */
const shownAtOnce = 50;
const kind = 'text/x-fifteen-person';

/**
 * People by stage. Dragging a card writes down what happened; by keyboard the side arrows with Alt do, and the card's own
 * menu. Up and down go through a column, the side arrows to the next one.
 */
export function PeopleBoard({ rows, onMove }: PeopleBoardProps) {
  const [said, setSaid] = useState('');
  const columns = useMemo(
    () => stages.options.map((stage) => ({ stage, people: rows.filter((row) => row.stage === stage) })),
    [rows],
  );

  function move(person: PersonRow, to: Stage) {
    if (person.stage === to) return;
    setSaid(i18n.t('people.moves.moving', { name: person.name, stage: stageWords(to) }));
    onMove(person.id, to);
  }

  function onDrop(event: DragEvent, to: Stage) {
    const person = rows.find(({ id }) => id === event.dataTransfer.getData(kind));
    if (!person) return;
    event.preventDefault();
    move(person, to);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keys pass through here, from the cards within.
    <div className="people-board" onKeyDown={(event) => walk(event)}>
      {columns.map(({ stage, people }) => (
        <BoardColumn
          key={stage}
          stage={stage}
          people={people}
          onDrop={(event) => onDrop(event, stage)}
          onMove={move}
          onDrag={(event, id) => {
            event.dataTransfer.setData(kind, id);
            event.dataTransfer.effectAllowed = 'move';
          }}
        />
      ))}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </div>
  );
}

interface BoardColumnProps {
  stage: Stage;
  people: readonly PersonRow[];
  onDrop: (event: DragEvent) => void;
  onDrag: (event: DragEvent, id: string) => void;
  onMove: (person: PersonRow, to: Stage) => void;
}

function BoardColumn({ stage, people, onDrop, onDrag, onMove }: BoardColumnProps) {
  const [isOver, setOver] = useState(false);
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <section
      className={isOver ? 'board-column board-column-over' : 'board-column'}
      aria-label={stageWords(stage)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(kind)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        onDrop(event);
      }}
    >
      <h2 className="board-title">
        <StageGlyph stage={glyphOf(stage)} />
        {stageWords(stage)} <span className="faint">{people.length}</span>
      </h2>
      <ul>
        {people.slice(0, shown).map((person) => (
          <BoardCard
            key={person.id}
            person={person}
            onDrag={(event) => onDrag(event, person.id)}
            onMove={(to) => onMove(person, to)}
          />
        ))}
      </ul>
      {people.length > shown && (
        <button type="button" className="board-more" onClick={() => setShown(shown + shownAtOnce)}>
          {i18n.t('people.moves.more', people.length - shown)}
        </button>
      )}
    </section>
  );
}

/** Goes from card to card: up and down within a column, sideways to the nearest one of the next column that has any. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const card = (event.target as HTMLElement).closest<HTMLElement>('.board-card');
  if (!card || event.altKey || event.target !== card.querySelector('.board-name')) return;
  const columns = [...event.currentTarget.querySelectorAll('.board-column')].map((column) => [
    ...column.querySelectorAll<HTMLElement>('.board-name'),
  ]);
  const x = columns.findIndex((cards) => cards.includes(event.target as HTMLElement));
  const y = columns[x]?.indexOf(event.target as HTMLElement) ?? 0;
  const ahead = document.dir === 'rtl' ? -1 : 1;
  const sideways = event.key === 'ArrowRight' ? ahead : event.key === 'ArrowLeft' ? -ahead : 0;
  const down = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (sideways === 0 && down === 0) return;
  event.preventDefault();
  if (down !== 0) columns[x]?.[y + down]?.focus();
  for (let to = x + sideways; sideways !== 0 && columns[to]; to += sideways) {
    const cards = columns[to] ?? [];
    const next = cards[Math.min(y, cards.length - 1)];
    next?.focus();
    if (next) break;
  }
}
