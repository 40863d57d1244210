import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { segmentLetter } from '@/lib/ui/letter-segments';
import { LetterAnnouncer } from './letter-announcer';
import { LetterCount } from './letter-count';
import { LetterPage } from './letter-page';
import type { KeepReason, LetterRemark, RemarkHandlers } from './letter-remark';
import { KeptNote, RemarkNote } from './remark-note';
import { useRemarks } from './use-remarks';
import '@/components/ui/sheet.css';
import './letter-editor.css';

export interface LetterEditorProps extends RemarkHandlers {
  text: string;
  onChange: (text: string) => void;
  /** null for a channel without a subject. */
  subject: string | null;
  onSubjectChange: (subject: string) => void;
  remarks: readonly LetterRemark[];
  /** In UTF-16 units; null for a channel without one. */
  limit: number | null;
  onShorten?: (() => void) | undefined;
  onOtherWording?: (() => void) | undefined;
  /** Above the letter: why it is due, or what went before. */
  history?: ReactNode;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The sheet: the letter with its findings underlined, the count, and the note of the finding that is open. */
export function LetterEditor(props: LetterEditorProps) {
  const { text, subject, remarks, limit } = props;
  const page = useRef<HTMLTextAreaElement>(null);
  const look = useRef<HTMLButtonElement>(null);
  const { at, open, keptId, show, close, askWhy, step } = useRemarks(remarks);

  /** Escape closes the innermost thing only: the note, not the popup. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || (!open && keptId === null)) return;
    event.preventDefault();
    event.stopPropagation();
    close();
    if (event.target !== page.current) (look.current ?? page.current)?.focus();
  }

  function onLookKey(event: KeyboardEvent) {
    const by = steps[event.key];
    if (!by) return;
    event.preventDefault();
    step(by);
  }

  function mend(id: string) {
    props.onMend(id);
    page.current?.focus();
  }

  function keep(id: string) {
    props.onKeep(id);
    askWhy(id);
    page.current?.focus();
  }

  function giveReason(id: string, reason: KeepReason) {
    props.onKeepReason(id, reason);
    close();
    page.current?.focus();
  }

  return (
    <section className="sheet letter-editor" aria-label={i18n.t('letter.sheet')} onKeyDown={onKeyDown}>
      {props.history && <div className="letter-history small soft">{props.history}</div>}
      {subject !== null && (
        <div className="letter-subject">
          <Field
            label={i18n.t('letter.subject')}
            lang="en"
            placeholder={i18n.t('letter.subjectHint')}
            value={subject}
            onChange={props.onSubjectChange}
          />
        </div>
      )}
      <LetterPage
        text={text}
        segments={segmentLetter(text, remarks, limit)}
        remarks={remarks}
        openId={open?.id ?? null}
        page={page}
        onChange={props.onChange}
        onPoint={show}
      />
      <div className="sheet-foot small faint">
        {remarks.length > 0 ? (
          <Button
            ref={look}
            kind="text"
            className="small"
            aria-expanded={open !== null}
            onClick={() => (open ? close() : step(1))}
            onKeyDown={onLookKey}
          >
            {i18n.t('letter.toLookAt', remarks.length)}
          </Button>
        ) : (
          <span>{i18n.t('letter.readAloud')}</span>
        )}
        {props.onOtherWording && (
          <Button kind="text" className="small at-end" onClick={props.onOtherWording}>
            {i18n.t('letter.otherWording')}
          </Button>
        )}
        <LetterCount length={text.length} limit={limit} onShorten={props.onShorten} />
      </div>
      {open && (
        <RemarkNote remark={open} at={at} count={remarks.length} onNext={() => step(1)} onMend={mend} onKeep={keep} />
      )}
      {keptId !== null && <KeptNote id={keptId} onReason={giveReason} />}
      <LetterAnnouncer remarks={remarks} length={text.length} limit={limit} />
    </section>
  );
}
