import { i18n } from '#i18n';
import { BecauseLine } from '@/components/today/because-line';
import { becauseWords } from '@/components/today/because-words';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { Draft } from '@/lib/schema/draft';
import { useApp } from '@/lib/ui/app-store';
import { looksForDay } from '@/lib/ui/letter-options';
import { momentForDue } from '@/lib/ui/moment-for-due';
import { openNote } from '@/lib/ui/navigate';
import { useDueOf } from '@/lib/ui/use-due-of';
import { usePerson } from '@/lib/ui/use-person';
import { historyLine, newsLine } from './history-line';

/**
 * What stands above a letter: why it is due with its source, and what is new with them; else what went before, or why
 * they are on the list. A letter that looks for a day has the way on to the day that was found.
 */
export function LetterLead({ draft }: { draft: Draft }) {
  const { today, locale } = useCalendar();
  const { history, changes, about } = useApp();
  const person = usePerson(draft.person);
  const due = useDueOf(draft.person, today);
  const entry = due?.find(({ item }) => item.dueOn <= today && isFor(draft, momentForDue(item), item.about));
  const aboutName = about ? nameOf({ profile: about, corrections: {} }) : undefined;
  const words = entry && becauseWords(entry.item, { today, locale, about: aboutName });
  const news = newsLine(changes);
  const before = historyLine(history, today, locale) ?? (person?.why && i18n.t('history.why', { why: person.why }));
  return (
    <>
      {words && <BecauseLine words={words} point={entry.item.point} />}
      {news && <p>{news}</p>}
      {!words && !news && before && <p dir="auto">{before}</p>}
      {looksForDay(draft.moment) && history.length > 0 && (
        <Button kind="text" className="small is-accent" onClick={() => openNote(draft, 'date')}>
          {i18n.t('sent.daySet')}
        </Button>
      )}
    </>
  );
}

function isFor(draft: Draft, moment: Draft['moment'] | undefined, about: string | undefined): boolean {
  return moment === draft.moment && (draft.about === undefined || draft.about === about);
}
