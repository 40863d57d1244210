import { type KeyboardEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Face } from '@/components/ui/face';
import { IconButton } from '@/components/ui/icon-button';
import { Icon } from '@/components/ui/icons';
import './people-search.css';

export interface FoundPerson {
  id: string;
  name: string;
  /** Headline or work, in a line. */
  about: string | null;
}

export interface PeopleSearchProps {
  query: string;
  onQuery: (query: string) => void;
  /** Best first; undefined while it is looked up. */
  found: readonly FoundPerson[] | undefined;
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** Finds people as you type. Arrows go through who was found, Enter opens, Escape closes. */
export function PeopleSearch({ query, onQuery, found, onOpen, onClose }: PeopleSearchProps) {
  const id = useId();
  const [at, setAt] = useState(0);
  const results = found ?? [];
  const chosen = results[Math.min(at, results.length - 1)];

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && chosen) onOpen(chosen.id);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, results.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
  }

  return (
    <section className="people-search" aria-label={i18n.t('today.search')}>
      <div className="people-search-line">
        <Icon name="search" />
        <input
          ref={(input) => input?.focus()}
          type="text"
          role="combobox"
          dir="auto"
          autoComplete="off"
          maxLength={200}
          aria-label={i18n.t('today.search')}
          aria-expanded={results.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen && `${id}-${chosen.id}`}
          aria-autocomplete="list"
          placeholder={i18n.t('today.searchHint')}
          value={query}
          onChange={(event) => {
            setAt(0);
            onQuery(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton icon="close" label={i18n.t('today.closeSearch')} onClick={onClose} />
      </div>
      <div role="listbox" id={`${id}-list`} aria-label={i18n.t('today.search')}>
        {results.map((person) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus, and its keys choose here.
          // biome-ignore lint/a11y/useFocusableInteractive: likewise; aria-activedescendant names the chosen one.
          <div
            key={person.id}
            id={`${id}-${person.id}`}
            role="option"
            aria-selected={person === chosen}
            className="found-person"
            onClick={() => onOpen(person.id)}
          >
            <Face name={person.name} size="small" />
            <p className="found-name cut" dir="auto">
              {person.name}
            </p>
            <p className="soft cut" dir="auto">
              {person.about}
            </p>
          </div>
        ))}
      </div>
      <FoundWords query={query} found={found} />
    </section>
  );
}

/** How many were found, politely said; and, where nobody was, by what people are found. */
function FoundWords({ query, found }: Pick<PeopleSearchProps, 'query' | 'found'>) {
  const isNone = query.trim() !== '' && found?.length === 0;
  return (
    <div className="people-search-words" aria-live="polite">
      {isNone && (
        <>
          <p className="found-none">{i18n.t('today.foundNone')}</p>
          <p className="soft">{i18n.t('today.foundNoneDetail')}</p>
        </>
      )}
      {found && found.length > 0 && <span className="visually-hidden">{i18n.t('today.found', found.length)}</span>}
    </div>
  );
}
