import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { IconButton } from '@/components/ui/icon-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Catch } from '@/lib/interview/catch-notes';
import { exactDay, weekdayWords } from '@/lib/ui/day-words';

interface CaughtListProps {
  caught: readonly Catch[];
  onKeep: (caught: Catch) => void;
  onDismiss: (caught: Catch) => void;
}

/** What was caught in the notes, each to keep or to wave off. The newest is read out. */
export function CaughtList({ caught, onKeep, onDismiss }: CaughtListProps) {
  const newest = caught.at(-1);
  return (
    <>
      <VisuallyHidden aria-live="polite">
        {newest && i18n.t('conversation.notes.announce', { what: wordsOf(newest) })}
      </VisuallyHidden>
      {caught.length > 0 && (
        <ul className="caught" aria-label={i18n.t('conversation.notes.caught')}>
          {caught.map((one) => (
            <li key={one.key} className="caught-one">
              <div>
                <p className="small faint">{i18n.t(`conversation.notes.${kindOf(one)}`)}</p>
                <CaughtWords caught={one} />
              </div>
              <Button
                kind="plain"
                aria-label={i18n.t(one.kind === 'name' ? 'conversation.notes.addOf' : 'conversation.notes.keepOf', {
                  what: wordsOf(one),
                })}
                onClick={() => onKeep(one)}
              >
                {i18n.t(one.kind === 'name' ? 'conversation.notes.add' : 'conversation.notes.keep')}
              </Button>
              <IconButton
                icon="close"
                label={i18n.t(one.kind === 'name' ? 'conversation.notes.notName' : 'conversation.notes.notPromise', {
                  what: wordsOf(one),
                })}
                onClick={() => onDismiss(one)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function CaughtWords({ caught }: { caught: Catch }) {
  const { today, locale } = useCalendar();
  if (caught.kind === 'name') {
    return (
      <p dir="auto">
        <span className="caught-name">{caught.name}</span>
        {caught.company && i18n.t('conversation.notes.atCompany', { company: caught.company })}
      </p>
    );
  }
  return (
    <p className="caught-what" dir="auto">
      {caught.what}
      {caught.dueOn && (
        <time className="soft" dateTime={caught.dueOn} title={exactDay(caught.dueOn, today, locale)}>
          {`, ${i18n.t('conversation.notes.byDay', { day: weekdayWords(caught.dueOn, today, locale) })}`}
        </time>
      )}
    </p>
  );
}

function kindOf(caught: Catch): 'name' | 'youPromise' | 'theyPromise' {
  if (caught.kind === 'name') return 'name';
  return caught.by === 'me' ? 'youPromise' : 'theyPromise';
}

function wordsOf(caught: Catch): string {
  return caught.kind === 'name' ? caught.name : caught.what;
}
