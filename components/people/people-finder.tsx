import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ChoiceMenu } from '@/components/ui/choice-menu';
import { Icon } from '@/components/ui/icons';
import { Segments } from '@/components/ui/segments';
import { type Stage, stage as stages } from '@/lib/schema/person';
import type { PersonRow } from '@/lib/store/read-people-rows';
import {
  countValues,
  noFilter,
  owings,
  type PeopleFilter,
  type Sorting,
  sortings,
  touches,
} from '@/lib/ui/people-filter';
import { CompanyFilter } from './company-filter';
import { FilterMenu } from './filter-menu';
import { stageWords } from './stage-words';
import './people-finder.css';

export type PeopleShape = 'list' | 'board';

export interface PeopleFinderProps {
  /** Everybody, for what there is to choose from. */
  rows: readonly PersonRow[];
  query: string;
  onQuery: (query: string) => void;
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
  sorting: Sorting;
  onSorting: (sorting: Sorting) => void;
  shape: PeopleShape;
  onShape: (shape: PeopleShape) => void;
}

/** What one looks for, in which order, and as what. */
export function PeopleFinder(props: PeopleFinderProps) {
  const { query, onQuery, sorting, onSorting, shape, onShape } = props;
  return (
    <div className="people-finder">
      <label className="people-search-box">
        <Icon name="search" />
        <input
          type="search"
          dir="auto"
          maxLength={200}
          aria-label={i18n.t('today.search')}
          placeholder={i18n.t('today.search')}
          title={i18n.t('today.searchHint')}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
      <PeopleFilters {...props} />
      <div className="people-order">
        {shape === 'list' && (
          <ChoiceMenu<Sorting>
            label={i18n.t('people.sort.label')}
            options={sortings.map((value) => ({ value, label: i18n.t(`people.sort.${value}`) }))}
            value={sorting}
            onChange={onSorting}
          />
        )}
        <Segments<PeopleShape>
          label={i18n.t('people.shape')}
          value={shape}
          onChange={onShape}
          options={(['list', 'board'] as const).map((value) => ({
            value,
            label: (
              <>
                <Icon name={value} />
                {i18n.t(`people.${value}`)}
              </>
            ),
          }))}
        />
      </div>
    </div>
  );
}

function PeopleFilters({ rows, filter, onFilter, query, onQuery }: PeopleFinderProps) {
  const topics = useMemo(() => countValues(rows, ({ topic }) => topic), [rows]);
  const companies = useMemo(() => countValues(rows, ({ company }) => company), [rows]);
  const archived = rows.some(({ isArchived }) => isArchived);
  const set = (change: Partial<PeopleFilter>) => onFilter({ ...filter, ...change });
  const isFiltered = query !== '' || Object.values(filter).some((value) => value !== null);
  return (
    <div className="people-filters">
      <FilterMenu<Stage | 'none' | 'archived'>
        label={i18n.t('people.filter.stage')}
        value={filter.stage}
        onChange={(stage) => set({ stage })}
        options={[
          ...stages.options.map((value) => ({ value, label: stageWords(value) })),
          { value: 'none', label: stageWords(null) },
          ...(archived ? [{ value: 'archived' as const, label: i18n.t('people.stages.archived') }] : []),
        ]}
      />
      {topics.length > 0 && (
        <FilterMenu
          label={i18n.t('people.filter.topic')}
          value={filter.topic}
          onChange={(topic) => set({ topic })}
          options={topics.map(({ value, count }) => ({ value, label: value, count }))}
        />
      )}
      {companies.length > 0 && (
        <CompanyFilter companies={companies} value={filter.company} onChange={(company) => set({ company })} />
      )}
      <FilterMenu
        label={i18n.t('people.filter.touch')}
        value={filter.touch}
        onChange={(touch) => set({ touch })}
        options={touches.map((value) => ({ value, label: i18n.t(`people.touches.${value}`) }))}
      />
      <FilterMenu
        label={i18n.t('people.filter.owing')}
        value={filter.owing}
        onChange={(owing) => set({ owing })}
        options={owings.map((value) => ({ value, label: i18n.t(`people.owings.${value}`) }))}
      />
      {isFiltered && (
        <Button
          kind="text"
          onClick={() => {
            onQuery('');
            onFilter(noFilter);
          }}
        >
          {i18n.t('people.showAll')}
        </Button>
      )}
    </div>
  );
}
