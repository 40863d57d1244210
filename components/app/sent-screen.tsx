import { i18n } from '#i18n';
import { SentView } from '@/components/draft/sent-view';
import { useCalendar } from '@/components/ui/day';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { SentReceipt } from '@/lib/store/record-sent';
import { exactDay } from '@/lib/ui/day-words';
import { awaitsAnswer, looksForDay } from '@/lib/ui/letter-options';
import { openNote } from '@/lib/ui/navigate';
import { openLetterTo } from '@/lib/ui/open-letter';
import { quartersOfStage } from '@/lib/ui/quarters-of-stage';
import { answer } from '@/lib/ui/record-answer';
import { snooze } from '@/lib/ui/record-with-undo';
import { takeBackSent } from '@/lib/ui/send-letter';
import { usePerson } from '@/lib/ui/use-person';
import { useTopicList } from '@/lib/ui/use-topic-list';
import { AppToast } from './app-toast';
import { useReminder } from './use-reminder';
import { useTools } from './use-tools';

/** After *I sent it*: when the reminder comes, and the letter as it went. */
export function SentScreen({ receipt }: { receipt: SentReceipt }) {
  const { today, locale } = useCalendar();
  const person = usePerson(receipt.person);
  const list = useTopicList();
  const next = list?.next ?? null;
  // Praise wears out: the first three people only, and a first word is the hard one.
  const isEarly = list !== undefined && list.five.length <= 3 && receipt.draft.moment === 'request';
  const someone = { ...receipt.draft, person: receipt.person };
  const tools = useTools(someone);
  const reminder = useReminder(receipt.person, today);
  return (
    <SentView
      name={nameOf(receipt.draft)}
      quarters={quartersOfStage[person?.stage ?? 'written']}
      channel={receipt.draft.channel}
      sentOn={receipt.sentOn}
      remindOn={reminder === undefined ? receipt.dueOn : (reminder?.on ?? null)}
      remindFor={reminder?.what}
      title={i18n.t(isEarly ? 'sent.titleHard' : 'sent.title')}
      subject={receipt.letter.subject}
      text={receipt.letter.text}
      next={next && { name: nameOf(next), onOpen: () => void openLetterTo(next) }}
      tools={tools}
      onAnotherDay={(day) => void snooze(receipt.person, day, exactDay(day, today, locale))}
      onUndo={() => void takeBackSent(receipt)}
      onAnswered={
        awaitsAnswer(receipt.draft.moment) ? (said, until) => void answer(receipt.person, said, until) : undefined
      }
      onDaySet={looksForDay(receipt.draft.moment) ? () => openNote(someone, 'date') : undefined}
      toast={<AppToast />}
    />
  );
}
