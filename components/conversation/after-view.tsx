import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icons';
import type { Catch } from '@/lib/interview/catch-notes';
import { CaughtList } from './caught-list';
import { ConversationHead } from './conversation-head';
import { PointLink } from './point-link';
import { PromiseList, type PromiseRow } from './promise-list';
import './before-view.css';
import './after-view.css';

export interface NamedPerson {
  id: string;
  name: string;
}

export interface AfterViewProps {
  name: string;
  when: string;
  thanked: boolean;
  onThank: () => void;
  onCard: () => void;
  promises: readonly PromiseRow[];
  onKept: (promise: string) => void;
  introduced: readonly NamedPerson[];
  onWriteTo: (id: string) => void;
  /** Whoever sent me to them and hasn't been told. */
  introducers: readonly NamedPerson[];
  onReportTo: (id: string) => void;
  /** Their profile, while you are not connected; null otherwise. */
  connectHref: string | null;
  notes: string;
  /** Caught in the notes and not settled yet. */
  caught: readonly Catch[];
  onKeep: (caught: Catch) => void;
  onDismiss: (caught: Catch) => void;
  toast?: ReactNode;
}

/** After a conversation: thanks first, then what was promised, who was named, and whom to tell. */
export function AfterView(props: AfterViewProps) {
  return (
    <main className="talk talk-after">
      <ConversationHead name={props.name} when={props.when} />
      <div className="talk-columns">
        <div className="talk-main after-main">
          <p className="after-title">{i18n.t('conversation.after.title', { name: props.name })}</p>
          <Thanks {...props} />
          <Part title={i18n.t('conversation.after.promises')} point="G3">
            <PromiseList promises={props.promises} onKept={props.onKept} />
          </Part>
          <Part title={i18n.t('conversation.after.introductions')} point="F5">
            <People {...props} />
          </Part>
          {props.introducers.length > 0 && (
            <Part title={i18n.t('conversation.after.report')} point="G5">
              <Introducers {...props} />
            </Part>
          )}
          {props.connectHref && (
            <Part title={i18n.t('conversation.after.connect')} point="G4">
              <p className="soft">{i18n.t('conversation.after.connectDetail')}</p>
              <a className="button button-outlined" href={props.connectHref} target="_blank" rel="noreferrer">
                {i18n.t('conversation.after.connectOpen')}
                <Icon name="tab" />
              </a>
            </Part>
          )}
        </div>
        <section className="talk-aside" aria-labelledby="talk-notes">
          <div className="talk-part">
            <h2 id="talk-notes" className="talk-heading">
              {i18n.t('conversation.after.notes')}
            </h2>
            <p className="talk-letter" dir="auto">
              {props.notes.trim() === '' ? i18n.t('conversation.after.notesNone') : props.notes}
            </p>
          </div>
          <CaughtList caught={props.caught} onKeep={props.onKeep} onDismiss={props.onDismiss} />
        </section>
      </div>
      <div className="talk-toast">{props.toast}</div>
    </main>
  );
}

function Part({ title, point, children }: { title: string; point: string; children: ReactNode }) {
  return (
    <section className="after-part">
      <header className="asks-head">
        <h2 className="talk-heading">{title}</h2>
        <PointLink point={point} />
      </header>
      {children}
    </section>
  );
}

function Thanks({ thanked, onThank, onCard }: Pick<AfterViewProps, 'thanked' | 'onThank' | 'onCard'>) {
  return (
    <Part title={i18n.t('conversation.after.thanks')} point="G1">
      {thanked ? (
        <p className="after-done">
          <Icon name="check" />
          {i18n.t('conversation.after.thanked')}
        </p>
      ) : (
        <>
          <p className="soft">{i18n.t('conversation.after.thanksWhy')}</p>
          <p className="after-acts">
            <Button kind="first" onClick={onThank}>
              {i18n.t('conversation.after.write')}
            </Button>
            <Button onClick={onCard}>{i18n.t('conversation.after.card')}</Button>
          </p>
        </>
      )}
    </Part>
  );
}

function People({ introduced, onWriteTo }: Pick<AfterViewProps, 'introduced' | 'onWriteTo'>) {
  if (introduced.length === 0) return <p className="soft">{i18n.t('conversation.after.introductionsNone')}</p>;
  return (
    <ul>
      {introduced.map(({ id, name }) => (
        <li key={id} className="after-row">
          <span className="caught-name" dir="auto">
            {name}
          </span>
          <Button
            kind="plain"
            compact
            aria-label={i18n.t('conversation.after.writeToName', { name })}
            onClick={() => onWriteTo(id)}
          >
            {i18n.t('conversation.after.writeTo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Introducers({ introducers, onReportTo }: Pick<AfterViewProps, 'introducers' | 'onReportTo'>) {
  return (
    <ul>
      {introducers.map(({ id, name }) => (
        <li key={id} className="after-report">
          <p className="soft">{i18n.t('conversation.after.reportDetail', { name })}</p>
          <Button onClick={() => onReportTo(id)}>{i18n.t('conversation.after.reportTo', { name })}</Button>
        </li>
      ))}
    </ul>
  );
}
