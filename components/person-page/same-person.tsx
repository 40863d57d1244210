import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Day } from '@/components/ui/day';
import { placeHash } from '@/lib/ui/dashboard-place';
import type { Linked } from './lead-chain';

export interface MergedLine extends Linked {
  /** The local day on which it was merged. */
  on: string;
}

interface SamePersonProps {
  /** Records that may be of this person. */
  alike: readonly Linked[];
  /** Records that were made one with this one. */
  merged: readonly MergedLine[];
  onMerge: (id: string) => void;
  onPart: (id: string) => void;
}

/** Other records of the same person: those that may be, to be made one, and those that are, to be parted again. */
export function SamePerson({ alike, merged, onMerge, onPart }: SamePersonProps) {
  if (alike.length + merged.length === 0) return null;
  return (
    <section>
      <h2 className="heading">{i18n.t('personPage.samePerson')}</h2>
      <ul>
        {alike.map((other) => (
          <li key={other.id}>
            <a href={placeHash('person', other.id)} dir="auto">
              {other.name}
            </a>
            <Button kind="text" className="small is-accent" onClick={() => onMerge(other.id)}>
              {i18n.t('people.duplicates.merge')}
            </Button>
          </li>
        ))}
        {merged.map((record) => (
          <li key={record.id}>
            <span className="soft" dir="auto">
              {record.name}{' '}
              <span className="small faint">
                <Day on={record.on} form="past" />
              </span>
            </span>
            <Button kind="text" className="small is-accent" onClick={() => onPart(record.id)}>
              {i18n.t('personPage.part')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
