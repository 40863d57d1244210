import type { DragEvent, KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { ActionMenu } from '@/components/ui/action-menu';
import { Day } from '@/components/ui/day';
import { IconButton } from '@/components/ui/icon-button';
import { type Stage, stage as stages } from '@/lib/schema/person';
import type { PersonRow } from '@/lib/store/read-people-rows';
import { placeHash } from '@/lib/ui/dashboard-place';
import { stageWords } from './stage-words';

interface BoardCardProps {
  person: PersonRow;
  onDrag: (event: DragEvent) => void;
  onMove: (to: Stage) => void;
}

/** A person on the board: their name leads to their page, the menu and Alt with the side arrows move them. */
export function BoardCard({ person, onDrag, onMove }: BoardCardProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || person.stage === null) return;
    const ahead = document.dir === 'rtl' ? -1 : 1;
    const step = event.key === 'ArrowRight' ? ahead : event.key === 'ArrowLeft' ? -ahead : 0;
    const to = step === 0 ? undefined : stages.options[stages.options.indexOf(person.stage) + step];
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
  }
  return (
    <li className="board-card" draggable onDragStart={onDrag}>
      <a
        className="board-name"
        href={placeHash('person', person.id)}
        draggable={false}
        dir="auto"
        aria-keyshortcuts="Alt+ArrowRight Alt+ArrowLeft"
        onKeyDown={onKeyDown}
      >
        {person.name || i18n.t('people.nameless')}
      </a>
      <ActionMenu
        trigger={<IconButton small icon="more" label={i18n.t('people.moves.move', { name: person.name })} />}
        actions={stages.options
          .filter((stage) => stage !== person.stage)
          .map((stage) => ({ id: stage, label: stageWords(stage), onSelect: () => onMove(stage) }))}
      />
      {person.company && (
        <span className="board-about soft cut" dir="auto">
          {person.company}
        </span>
      )}
      <span className="board-about small faint">
        {person.touchedOn === null ? i18n.t('people.notYet') : <Day on={person.touchedOn} form="past" />}
      </span>
    </li>
  );
}
