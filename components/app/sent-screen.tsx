import { i18n } from '#i18n';
import { SentView } from '@/components/draft/sent-view';
import { useCalendar } from '@/components/ui/day';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { SentReceipt } from '@/lib/store/record-sent';
import { exactDay } from '@/lib/ui/day-words';
import { openLetterTo } from '@/lib/ui/open-letter';
import { quartersOfStage } from '@/lib/ui/quarters-of-stage';
import { answer } from '@/lib/ui/record-answer';
import { snooze } from '@/lib/ui/record-with-undo';
import { takeBackSent } from '@/lib/ui/send-letter';
import { usePeople } from '@/lib/ui/use-people';
import { usePerson } from '@/lib/ui/use-person';
import { AppToast } from './app-toast';
import { useTools } from './use-tools';

/** After *I sent it*: when the reminder comes, and the letter as it went. */
export function SentScreen({ receipt }: { receipt: SentReceipt }) {
  const { today, locale } = useCalendar();
  const person = usePerson(receipt.person);
  const people = usePeople();
  const next = people?.next ?? null;
  // Praise wears out: the first three people only.
  const isEarly = people !== undefined && people.five.length <= 3;
  const tools = useTools();
  return (
    <SentView
      name={nameOf(receipt.draft)}
      quarters={quartersOfStage[person?.stage ?? 'written']}
      channel={receipt.draft.channel}
      sentOn={receipt.sentOn}
      remindOn={person === undefined ? receipt.dueOn : (person?.dueOn ?? null)}
      title={i18n.t(isEarly ? 'sent.titleHard' : 'sent.title')}
      subject={receipt.letter.subject}
      text={receipt.letter.text}
      next={next && { name: nameOf(next), onOpen: () => void openLetterTo(next) }}
      tools={tools}
      onAnotherDay={(day) => void snooze(receipt.person, day, exactDay(day, today, locale))}
      onUndo={() => void takeBackSent(receipt)}
      onAnswered={(said) => void answer(receipt.person, said)}
      toast={<AppToast />}
    />
  );
}
