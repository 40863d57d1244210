import type { CSSProperties, Ref } from 'react';
import { i18n } from '#i18n';
import type { OwedItem } from '@/components/today/owed-item';
import { Day } from '@/components/ui/day';
import { StageGlyph } from '@/components/ui/stage-glyph';
import type { PersonRow } from '@/lib/store/read-people-rows';
import { placeHash } from '@/lib/ui/dashboard-place';
import { NextStep } from './next-step';
import { glyphOf, stageWords } from './stage-words';
import './people-row.css';

interface PeopleRowProps {
  row: PersonRow;
  step: OwedItem | undefined;
  /** Its place among all rows, from 0. */
  at: number;
  isChosen: boolean;
  /** Whether Tab leads to this row: one of all does. */
  isCurrent: boolean;
  onChoose: (isChosen: boolean) => void;
  onCurrent: () => void;
  place: CSSProperties;
  measure: Ref<HTMLTableRowElement>;
}

/** One of everybody: who, how far, on what, the last word, and what is next. */
export function PeopleRow({ row, step, at, isChosen, isCurrent, onChoose, onCurrent, place, measure }: PeopleRowProps) {
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <tr
      ref={measure}
      className="people-row"
      style={place}
      data-index={at}
      // The heading is the first row.
      aria-rowindex={at + 2}
      onFocus={onCurrent}
    >
      <td className="people-tick">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isChosen}
          aria-label={i18n.t('people.chooseOne', { name: row.name })}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </td>
      <td className="people-who cut">
        <a className="people-name" href={placeHash('person', row.id)} tabIndex={tabIndex} dir="auto">
          {row.name || i18n.t('people.nameless')}
        </a>
        {row.about && (
          <span className="soft" dir="auto">
            {row.about}
          </span>
        )}
      </td>
      <td className="people-stage">
        <StageGlyph stage={glyphOf(row.stage)} />
        {row.isArchived ? i18n.t('people.stages.archived') : stageWords(row.stage)}
      </td>
      <td className="people-topic soft cut" dir="auto">
        {row.topic}
      </td>
      <td className="people-touch soft cut">
        {row.touchedOn === null ? i18n.t('people.notYet') : <Day on={row.touchedOn} form="past" />}
      </td>
      <td className="people-next cut">
        <NextStep item={step} />
      </td>
    </tr>
  );
}
