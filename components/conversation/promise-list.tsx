import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { Icon } from '@/components/ui/icons';
import { exactDay, weekdayWords } from '@/lib/ui/day-words';

/** A promise that was made in the conversation. */
export interface PromiseRow {
  id: string;
  by: 'me' | 'them';
  what: string;
  /** A local day. */
  dueOn: string | null;
  kept: boolean;
}

/** Promises both ways, with their days, to be marked as done (GUIDANCE G3). */
export function PromiseList({
  promises,
  onKept,
}: {
  promises: readonly PromiseRow[];
  onKept: (promise: string) => void;
}) {
  const { today, locale } = useCalendar();
  if (promises.length === 0) return <p className="soft">{i18n.t('conversation.after.promisesNone')}</p>;
  return (
    <ul>
      {promises.map(({ id, by, what, dueOn, kept }) => (
        <li key={id} className="after-row">
          <span className="after-by small faint">
            {i18n.t(by === 'me' ? 'conversation.after.mine' : 'conversation.after.theirs')}
          </span>
          <span className={kept ? 'after-what faint' : 'after-what'} dir="auto">
            {what}
            {dueOn && (
              <time className="soft" dateTime={dueOn} title={exactDay(dueOn, today, locale)}>
                {`, ${i18n.t('conversation.after.dueOn', { day: weekdayWords(dueOn, today, locale) })}`}
              </time>
            )}
          </span>
          {kept ? (
            <span className="after-done small">
              <Icon name="check" />
              {i18n.t('conversation.after.isKept')}
            </span>
          ) : (
            <Button
              kind="plain"
              compact
              aria-label={i18n.t('conversation.after.keptOf', { what })}
              onClick={() => onKept(id)}
            >
              {i18n.t('conversation.after.kept')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
