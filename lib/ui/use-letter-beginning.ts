import { useEffect, useState } from 'react';
import { standingEvents } from '@/lib/cadence/standing-events';
import { applyCorrections } from '@/lib/profile/apply-corrections';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Person } from '@/lib/schema/person';
import type { DueEntry } from '@/lib/store/read-due';
import { afterPaint } from './after-paint';
import { useApp } from './app-store';
import { momentForDue } from './moment-for-due';
import { startDraft } from './start-draft';

/** More than fits the one line that it is shown in. */
const beginningLength = 120;

/**
 * How the letter begins that something due asks for; null where there is nothing to write, undefined until it is composed.
 * `about` is whom a report-back speaks of.
 */
export function useLetterBeginning(
  entry: DueEntry | undefined,
  today: LocalDay,
  about?: Person,
): string | null | undefined {
  const me = useApp((state) => state.aboutMe);
  const [beginning, setBeginning] = useState<string | null>();
  useEffect(() => {
    let isWanted = true;
    const moment = entry && momentForDue(entry.item);
    if (!moment) {
      setBeginning(null);
      return;
    }
    setBeginning(undefined);
    // What composes letters is a third of the program, and *Today* doesn't wait for it.
    const begin = async () => {
      const { letterOfDraft } = await import('./letter-of-draft');
      if (!isWanted) return;
      const { person, events, item } = entry;
      const draft = startDraft({ ...person, person: person.id }, moment, 0, item.about);
      const spokenOf = about ? applyCorrections(about.profile, about.corrections) : null;
      const { text } = letterOfDraft(draft, {
        me,
        history: standingEvents(events),
        link: null,
        today,
        about: spokenOf,
      });
      setBeginning(text.replace(/\s+/g, ' ').slice(0, beginningLength));
    };
    const callOff = afterPaint(() => void begin());
    return () => {
      isWanted = false;
      callOff();
    };
  }, [entry, me, today, about]);
  return beginning;
}
