import { useMemo } from 'react';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { LocalDay } from '@/lib/schema/local-day';
import type { DueEntry } from '@/lib/store/read-due';
import { useApp } from './app-store';
import { letterOfDraft } from './letter-of-draft';
import { momentForDue, startDraft } from './start-draft';

/** More than fits the one line that it is shown in. */
const beginningLength = 120;

/** How the letter begins that something due asks for; null where there is nothing to write. */
export function useLetterBeginning(entry: DueEntry | undefined, today: LocalDay): string | null {
  const me = useApp((state) => state.aboutMe);
  return useMemo(() => {
    const moment = entry && momentForDue[entry.item.kind];
    if (!moment) return null;
    const { person, events } = entry;
    const draft = startDraft({ ...person, person: person.id }, moment, 0);
    const { text } = letterOfDraft(draft, { me, history: standingEvents(events), link: null, today });
    return text.replace(/\s+/g, ' ').slice(0, beginningLength);
  }, [entry, me, today]);
}
