import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Duplicate } from '@/lib/store/find-duplicates';
import type { PersonRow } from '@/lib/store/read-people-rows';
import { placeHash } from '@/lib/ui/dashboard-place';
import './duplicate-offer.css';

export interface DuplicateOfferProps {
  duplicates: readonly Duplicate[];
  rowOf: (id: string) => PersonRow | undefined;
  onMerge: (duplicate: Duplicate) => void;
  onKeepApart: (duplicate: Duplicate) => void;
}

/** Two records that may be of one person, a pair at a time. Nothing is done without a word from the user. */
export function DuplicateOffer({ duplicates, rowOf, onMerge, onKeepApart }: DuplicateOfferProps) {
  const [at, setAt] = useState(0);
  const place = Math.min(at, duplicates.length - 1);
  const pair = duplicates[place];
  const one = pair && rowOf(pair.one);
  const other = pair && rowOf(pair.other);
  if (!pair || !one || !other) return null;
  return (
    <section className="duplicate-offer" aria-label={i18n.t('people.duplicates.label')}>
      <p>
        {i18n.t(`people.duplicates.${pair.how}`)} <DuplicateLink person={one} /> · <DuplicateLink person={other} />
      </p>
      <div className="duplicate-acts">
        <Button compact onClick={() => onMerge(pair)}>
          {i18n.t('people.duplicates.merge')}
        </Button>
        <Button kind="plain" compact onClick={() => onKeepApart(pair)}>
          {i18n.t('people.duplicates.apart')}
        </Button>
        {duplicates.length > 1 && (
          <>
            <span className="small soft">{i18n.t('letter.position', { at: place + 1, count: duplicates.length })}</span>
            <IconButton
              icon="forward"
              label={i18n.t('people.duplicates.next')}
              onClick={() => setAt((place + 1) % duplicates.length)}
            />
          </>
        )}
      </div>
    </section>
  );
}

function DuplicateLink({ person }: { person: PersonRow }) {
  return (
    <a href={placeHash('person', person.id)} dir="auto">
      {[person.name, person.company].filter(Boolean).join(', ')}
    </a>
  );
}
