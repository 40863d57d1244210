import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Segments } from '@/components/ui/segments';
import type { AgendaStep } from '@/lib/interview/agenda';
import { AboutLines, type AboutLinesValue } from './about-lines';
import { AgendaList } from './agenda-list';
import { AskedLetter, type AskedRequest } from './asked-letter';
import { ConversationHead } from './conversation-head';
import { QuestionPlanner, type QuestionPlannerProps } from './question-planner';
import { ReadyList, type ReadyListProps } from './ready-list';
import { type PathJob, TheirPath } from './their-path';
import './before-view.css';

export interface BeforeViewProps {
  name: string;
  /** When, how long and where, in words. */
  when: string;
  request: AskedRequest | null;
  jobs: readonly PathJob[];
  questions: QuestionPlannerProps;
  about: AboutLinesValue;
  onAbout: (value: AboutLinesValue) => void;
  ready: ReadyListProps;
  agenda: readonly AgendaStep[];
  minutes: number;
  onMinutes: (minutes: number) => void;
  /** null while there is no day to save. */
  onCalendar: (() => void) | null;
  onPrint: () => void;
  /** null where it stands beside the page already. */
  onBeside: (() => void) | null;
  /** The arranged day is over: what comes next is to write down how it went. */
  isPast: boolean;
  onBegin: () => void;
  onAlready: () => void;
  toast?: ReactNode;
}

/** Before a conversation: your request again, their path, your questions in order, and what to have ready. */
export function BeforeView(props: BeforeViewProps) {
  return (
    <main className="talk talk-before">
      <ConversationHead name={props.name} when={props.when}>
        <Button kind={props.isPast ? 'first' : 'plain'} onClick={props.onAlready}>
          {i18n.t('conversation.before.already')}
        </Button>
        {props.onCalendar && <Button onClick={props.onCalendar}>{i18n.t('conversation.before.calendar')}</Button>}
        <Button onClick={props.onPrint}>{i18n.t('conversation.before.print')}</Button>
        {props.onBeside && <Button onClick={props.onBeside}>{i18n.t('conversation.beside')}</Button>}
        <Button kind={props.isPast ? 'plain' : 'first'} onClick={props.onBegin}>
          {i18n.t('conversation.before.begin')}
        </Button>
      </ConversationHead>
      <div className="talk-columns">
        <div className="talk-main">
          <QuestionPlanner {...props.questions} />
        </div>
        <div className="talk-under">
          <ReadyList {...props.ready} />
          <Agenda {...props} />
        </div>
        <div className="talk-aside">
          <AskedLetter request={props.request} />
          <TheirPath jobs={props.jobs} />
          <AboutLines value={props.about} onChange={props.onAbout} />
        </div>
      </div>
      <div className="talk-toast">{props.toast}</div>
    </main>
  );
}

function Agenda({ agenda, minutes, onMinutes }: Pick<BeforeViewProps, 'agenda' | 'minutes' | 'onMinutes'>) {
  const choices = [...new Set([15, 20, 30, minutes])].sort((one, other) => one - other);
  return (
    <section className="talk-part" aria-labelledby="talk-agenda">
      <header className="asks-head">
        <h2 id="talk-agenda" className="talk-heading">
          {i18n.t('conversation.agenda.title')}
        </h2>
        <Segments
          label={i18n.t('conversation.before.minutes')}
          value={minutes}
          options={choices.map((value) => ({ value, label: value }))}
          onChange={onMinutes}
        />
      </header>
      <AgendaList agenda={agenda} now={null} />
    </section>
  );
}
