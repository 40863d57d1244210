import { i18n } from '#i18n';
import { itemGoWords } from '@/components/today/due-words';
import type { OwedItem } from '@/components/today/owed-item';
import { Day, useCalendar } from '@/components/ui/day';
import { IconButton } from '@/components/ui/icon-button';
import { Phrase } from '@/components/ui/phrase';

/** A promise, open or kept. */
export interface PromiseLine {
  /** The promise's id. */
  id: string;
  by: 'me' | 'them';
  what: string;
  dueOn: string | null;
  isKept: boolean;
}

interface OwedBothWaysProps {
  name: string;
  /** What is due besides promises. */
  owed: readonly OwedItem[];
  promises: readonly PromiseLine[];
  onKept: (id: string) => void;
}

/** What the user owes a person, and what they owe the user. */
export function OwedBothWays({ name, owed, promises, onKept }: OwedBothWaysProps) {
  const mine = promises.filter(({ by }) => by === 'me');
  const theirs = promises.filter(({ by }) => by === 'them');
  // Nobody is owed a first letter: putting someone on the list promised them nothing.
  const own = owed.filter(({ kind }) => kind !== 'promise' && kind !== 'their-promise' && kind !== 'write');
  return (
    <>
      {own.length + mine.length > 0 && (
        <section>
          <h2 className="heading">{i18n.t('personPage.youOwe', { name })}</h2>
          <ul>
            {own.map((item) => (
              <li key={item.id}>
                <span>{itemGoWords(item)}</span>
                <WhenDue on={item.on} />
              </li>
            ))}
            {mine.map((promise) => (
              <PromiseRow key={promise.id} promise={promise} onKept={onKept} />
            ))}
          </ul>
        </section>
      )}
      {theirs.length > 0 && (
        <section>
          <h2 className="heading">{i18n.t('personPage.theyOwe', { name })}</h2>
          <ul>
            {theirs.map((promise) => (
              <PromiseRow key={promise.id} promise={promise} onKept={onKept} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function PromiseRow({ promise, onKept }: { promise: PromiseLine; onKept: (id: string) => void }) {
  return (
    <li>
      <span className={promise.isKept ? 'faint' : undefined} dir="auto">
        {promise.what}
      </span>
      {promise.isKept ? (
        <span className="small faint">{i18n.t('personPage.promiseKept')}</span>
      ) : (
        <span className="promise-end">
          {promise.dueOn && <WhenDue on={promise.dueOn} />}
          <IconButton
            small
            icon="check"
            label={i18n.t('personPage.markKept', { what: promise.what })}
            onClick={() => onKept(promise.id)}
          />
        </span>
      )}
    </li>
  );
}

function WhenDue({ on }: { on: string }) {
  const { today } = useCalendar();
  const voice = on < today ? 'overdue' : on === today ? 'due' : 'faint';
  return (
    <span className={`small ${voice}`}>
      {on < today ? (
        <Phrase say={(day) => i18n.t('today.since', { day })}>
          <Day on={on} form="past" />
        </Phrase>
      ) : (
        <Day on={on} form="until" />
      )}
    </span>
  );
}
