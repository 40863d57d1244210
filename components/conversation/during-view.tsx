import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import type { AgendaStep } from '@/lib/interview/agenda';
import { readTimer } from '@/lib/interview/timer';
import { AskedLetter, type AskedRequest } from './asked-letter';
import { type AskingProps, AskLater, AskNext } from './asking';
import { type ClosingProps, ClosingQuestions } from './closing-questions';
import { ConversationHead } from './conversation-head';
import { NotesSheet, type NotesSheetProps } from './notes-sheet';
import { SituationAdvice } from './situation-advice';
import { TimePanel } from './time-panel';
import { useNow } from './use-now';
import './before-view.css';
import './during-view.css';

export interface DuringViewProps {
  name: string;
  when: string;
  request: AskedRequest | null;
  minutes: number;
  /** Epoch ms; null while the clock isn't running. */
  startedAt: number | null;
  onStart: () => void;
  /** The local day on which one spoke, while the clock isn't running. */
  spokeOn: string;
  onSpokeOn: (day: string) => void;
  agenda: readonly AgendaStep[];
  asking: AskingProps;
  closing: ClosingProps;
  notes: NotesSheetProps;
  /** null where it stands beside the page already. */
  onBeside: (() => void) | null;
  onEnd: () => void;
  toast?: ReactNode;
}

/** In conversation: the clock, what to ask next, and one large field for notes. Nothing else is on the screen. */
export function DuringView(props: DuringViewProps) {
  const { minutes, startedAt } = props;
  const { locale } = useCalendar();
  const [showsRequest, setShowsRequest] = useState(false);
  const now = useNow(startedAt !== null);
  const reading = startedAt === null ? null : readTimer(startedAt, minutes, now);
  const until = reading ? new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(reading.endsAt) : '';
  return (
    <main className={`talk talk-during talk-${reading?.phase ?? 'still'}`}>
      <ConversationHead name={props.name} when={props.when}>
        <Button kind="plain" aria-expanded={showsRequest} onClick={() => setShowsRequest(!showsRequest)}>
          {i18n.t('conversation.during.asked')}
        </Button>
        {props.onBeside && (
          <Button kind="plain" onClick={props.onBeside}>
            {i18n.t('conversation.beside')}
          </Button>
        )}
        <Button onClick={props.onEnd}>{i18n.t('conversation.during.end')}</Button>
      </ConversationHead>
      <TimePanel {...props} reading={reading} until={until} />
      <div className="ask-next">
        {showsRequest && <AskedLetter request={props.request} />}
        <AskNext {...props.asking} />
      </div>
      <NotesSheet {...props.notes} />
      <div className="ask-later">
        <AskLater {...props.asking} />
        <SituationAdvice />
      </div>
      <ClosingQuestions {...props.closing} />
      <div className="talk-toast">{props.toast}</div>
    </main>
  );
}
