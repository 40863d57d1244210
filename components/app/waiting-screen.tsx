import { SentView } from '@/components/draft/sent-view';
import { useCalendar } from '@/components/ui/day';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { HistoryEvent, Moment } from '@/lib/schema/event';
import type { Person, Stage } from '@/lib/schema/person';
import { useApp } from '@/lib/ui/app-store';
import { exactDay } from '@/lib/ui/day-words';
import { awaitsAnswer, looksForDay } from '@/lib/ui/letter-options';
import { openNote } from '@/lib/ui/navigate';
import { openLetterTo } from '@/lib/ui/open-letter';
import { quartersOfStage } from '@/lib/ui/quarters-of-stage';
import { answer } from '@/lib/ui/record-answer';
import { snooze } from '@/lib/ui/record-with-undo';
import { usePerson } from '@/lib/ui/use-person';
import { AppToast } from './app-toast';
import { historyLine, newsLine } from './history-line';
import { useReminder } from './use-reminder';
import { useTools } from './use-tools';

/** The letter to write before any is due. */
const writeAgain: Record<Stage, Moment> = {
  listed: 'request',
  written: 'follow-up',
  answered: 'follow-up',
  scheduled: 'confirm',
  met: 'keep-in-touch',
  'in-touch': 'keep-in-touch',
  resting: 'follow-up',
};

/** Someone who was written to and with whom nothing is due yet: how things stand, and when to write again. */
export function WaitingScreen({ person, history }: { person: Person; history: HistoryEvent[] }) {
  const { today, locale } = useCalendar();
  const current = usePerson(person.id) ?? person;
  const { changes } = useApp();
  const someone = { ...person, person: person.id };
  const tools = useTools(someone);
  const reminder = useReminder(person.id, today);
  const last = history.findLast((event) => event.type === 'sent');
  if (!last || reminder === undefined) return null;
  return (
    <SentView
      name={nameOf(person)}
      quarters={quartersOfStage[current.stage ?? 'written']}
      channel={last.channel}
      sentOn={last.on}
      remindOn={reminder?.on ?? null}
      remindFor={reminder?.what}
      title={historyLine(history, today, locale) ?? ''}
      news={newsLine(changes)}
      subject={last.subject ?? null}
      text={last.text}
      tools={tools}
      onAnotherDay={(day) => void snooze(person.id, day, exactDay(day, today, locale))}
      onAnswered={awaitsAnswer(last.moment) ? (said, until) => void answer(person.id, said, until) : undefined}
      onDaySet={looksForDay(last.moment) ? () => openNote(someone, 'date') : undefined}
      onWriteAgain={() => void openLetterTo(person, writeAgain[current.stage ?? 'written'])}
      toast={<AppToast />}
    />
  );
}
