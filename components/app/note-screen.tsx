import { useState } from 'react';
import { NoteView } from '@/components/person/note-view';
import { useCalendar } from '@/components/ui/day';
import { addDays } from '@/lib/cadence/days';
import { followThread } from '@/lib/cadence/follow-thread';
import { standingEvents } from '@/lib/cadence/standing-events';
import { nameOf } from '@/lib/profile/apply-corrections';
import { defaultPolicy } from '@/lib/schema/policy';
import { type Screen, useApp } from '@/lib/ui/app-store';
import { exactDay } from '@/lib/ui/day-words';
import { recordNote } from '@/lib/ui/record-note';
import { useHistory } from '@/lib/ui/use-history';
import { usePerson } from '@/lib/ui/use-person';
import { useSearch } from '@/lib/ui/use-search';
import { useSetting } from '@/lib/ui/use-setting';
import { AppToast } from './app-toast';
import { foundPersonOf } from './use-people-search';

type NoteScreenProps = Extract<Screen, { name: 'note' }>;

/** What can be noted about someone, and back to where the user was. */
export function NoteScreen({ someone, kind, before }: NoteScreenProps) {
  const { today, locale } = useCalendar();
  const [query, setQuery] = useState('');
  const found = useSearch(query);
  const person = usePerson(someone.person);
  const history = useHistory(someone.person);
  const topics = useSetting('topics');
  const currentTopic = useSetting('currentTopic');
  const policy = useSetting('policy') ?? defaultPolicy;
  if (person === undefined || !history || !topics || currentTopic === undefined) return null;
  const standing = standingEvents(history);
  const asked = standing.findLast((event) => event.type === 'sent' && event.minutes !== undefined);
  const arranged = followThread(standing).date?.day;
  const minutes = asked?.type === 'sent' && (asked.minutes === 15 || asked.minutes === 30) ? asked.minutes : 20;
  return (
    <NoteView
      name={nameOf(someone)}
      kind={kind}
      date={{ day: addDays(today, 1), minutes }}
      list={{
        topics: topics.map(({ name }) => name),
        topic: person?.topic ?? currentTopic,
        why: person?.why ?? '',
      }}
      promise={{ mine: policy.promiseDays, theirs: policy.theirPromiseDays }}
      met={{
        day: arranged !== undefined && arranged < today ? arranged : today,
        wasArranged: standing.some((event) => event.type === 'scheduled'),
      }}
      people={{ find: setQuery, found: (found ?? []).filter(({ id }) => id !== someone.person).map(foundPersonOf) }}
      onSave={(note) =>
        void recordNote(someone, note, before, note.kind === 'date' ? exactDay(note.day, today, locale) : '')
      }
      onBack={() => useApp.setState({ screen: before })}
      toast={<AppToast />}
    />
  );
}
