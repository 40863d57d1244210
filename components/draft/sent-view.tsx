import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PopupFrame } from '@/components/popup/popup-frame';
import { PopupTools, type PopupToolsProps } from '@/components/popup/popup-tools';
import { LaterMenu } from '@/components/today/later-menu';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { Face } from '@/components/ui/face';
import { Phrase } from '@/components/ui/phrase';
import type { Quarters } from '@/components/ui/quarter-arc';
import { Ring } from '@/components/ui/ring';
import type { Channel } from '@/lib/schema/event';
import { exactDay, pastDayWords } from '@/lib/ui/day-words';
import type { Answer } from '@/lib/ui/record-answer';
import { Fortnight } from './fortnight';
import '@/components/ui/sheet.css';
import './sent-view.css';

export interface SentViewProps {
  name: string;
  quarters: Quarters;
  channel: Channel;
  /** Local days. `remindOn` null: nothing more is due. */
  sentOn: string;
  remindOn: string | null;
  /** What the heading says: that it was sent just now, or how things stand with someone written to before. */
  title: string;
  /** What is new with them; left out just after sending. */
  news?: string | null;
  subject: string | null;
  text: string;
  /** Who comes next on the list. */
  next?: { name: string; onOpen: () => void } | null;
  tools: PopupToolsProps;
  onAnotherDay: (day: string) => void;
  /** Left out when it is too late for *Undo*. */
  onUndo?: () => void;
  /** Left out after a letter that asks nothing, such as thanks. `until`: the local day that they named for *later*. */
  onAnswered?: ((answer: Answer, until?: string) => void) | undefined;
  /** After a letter that looks for a day: the day was found. */
  onDaySet?: (() => void) | undefined;
  /** What the reminder is for; left out, it is for the case that no answer comes. */
  remindFor?: string | undefined;
  /** Opens another letter before it is due; left out just after sending. */
  onWriteAgain?: () => void;
  toast?: ReactNode;
}

/** After *I sent it*: when you will be reminded, and the letter, kept as it went. */
export function SentView(props: SentViewProps) {
  const { today, locale } = useCalendar();
  const day = pastDayWords(props.sentOn, today, locale);
  const asked = props.onAnswered
    ? i18n.t(`sent.asked.${props.channel}`, { day })
    : i18n.t(`sent.went.${props.channel}`, { day });
  const hasBar = props.onAnswered ?? props.onDaySet ?? props.next ?? props.onWriteAgain;
  return (
    <PopupFrame bar={hasBar && <SentBar {...props} />} toast={props.toast}>
      <header className="sent-head">
        <Ring quarters={props.quarters}>
          <Face name={props.name} size="ringed" />
        </Ring>
        <div>
          <h1 className="sent-name" dir="auto">
            {props.name}
          </h1>
          <p className="soft">{asked}</p>
        </div>
        <PopupTools {...props.tools} />
      </header>
      <section className="sent-done">
        <h2 className="sent-title">{props.title}</h2>
        {props.news && <p dir="auto">{props.news}</p>}
        {props.remindOn === null && <p className="soft">{i18n.t('sent.noReminder')}</p>}
        {props.remindOn && (
          <>
            <p>
              <Phrase
                say={(day) =>
                  props.remindFor === undefined
                    ? i18n.t('sent.remind', { day })
                    : i18n.t('sent.remindTo', { day, what: props.remindFor })
                }
              >
                <b className="sent-day">{exactDay(props.remindOn, today, locale)}</b>
              </Phrase>
            </p>
            <Fortnight from={props.sentOn} to={props.remindOn} />
          </>
        )}
        <div className="sent-acts">
          {props.remindOn && (
            <LaterMenu
              trigger={
                <Button kind="text" endIcon="down">
                  {i18n.t('sent.anotherDay')}
                </Button>
              }
              onUntil={props.onAnotherDay}
            />
          )}
          {props.onUndo && (
            <Button kind="text" className="is-accent at-end" icon="undo" onClick={props.onUndo}>
              {i18n.t('sent.undo')}
            </Button>
          )}
        </div>
      </section>
      {props.text !== '' && <KeptLetter subject={props.subject} text={props.text} />}
    </PopupFrame>
  );
}

function KeptLetter({ subject, text }: { subject: string | null; text: string }) {
  return (
    <section className="sheet" aria-label={i18n.t('sent.kept')}>
      {subject && (
        <p className="sent-subject" lang="en" dir="auto">
          {subject}
        </p>
      )}
      <p className="sent-letter soft" lang="en" dir="auto">
        {text}
      </p>
      <p className="sheet-foot small faint">
        <span>{i18n.t('sent.kept')}</span>
        <span>{i18n.t('letter.countFree', text.length)}</span>
      </p>
    </section>
  );
}

type SentBarProps = Pick<SentViewProps, 'next' | 'onWriteAgain' | 'onAnswered' | 'onDaySet'>;

function SentBar({ next, onWriteAgain, onAnswered, onDaySet }: SentBarProps) {
  return (
    <>
      {onDaySet && <Button onClick={onDaySet}>{i18n.t('sent.daySet')}</Button>}
      {!onDaySet && onAnswered && (
        <LaterMenu align="start" trigger={<Button>{i18n.t('sent.answered')}</Button>} onAnswered={onAnswered} />
      )}
      {next && (
        <Button kind="plain" className="at-end" endIcon="forward" onClick={next.onOpen}>
          {i18n.t('sent.next', { name: next.name })}
        </Button>
      )}
      {onWriteAgain && (
        <Button kind="plain" className="at-end" onClick={onWriteAgain}>
          {i18n.t('sent.writeAgain')}
        </Button>
      )}
    </>
  );
}
