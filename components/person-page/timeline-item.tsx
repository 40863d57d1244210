import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { ActionMenu } from '@/components/ui/action-menu';
import { Button } from '@/components/ui/button';
import { Day } from '@/components/ui/day';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { StageGlyph } from '@/components/ui/stage-glyph';
import type { TimelineEntry } from './timeline-entry';

interface TimelineItemProps {
  entry: TimelineEntry;
  onCopy: (text: string) => void;
  onVoid: (reason: string) => void;
}

/** One event. A letter lies there as it was sent: to read and to copy. */
export function TimelineItem({ entry, onCopy, onVoid }: TimelineItemProps) {
  const [isVoiding, setVoiding] = useState(false);
  const { title, aside, text, letter, voided } = entry;
  return (
    <li className={voided ? 'timeline-item timeline-voided' : 'timeline-item'}>
      {entry.glyph === undefined ? <span className="timeline-dot" /> : <StageGlyph stage={entry.glyph} />}
      <div>
        <p className="timeline-line">
          <b>{title}</b>
          {aside && (
            <span className="soft" dir="auto">
              {aside}
            </span>
          )}
          <span className="timeline-end">
            <span className="small faint">
              <Day on={entry.on} form="past" />
            </span>
            {!voided && (
              <ActionMenu
                trigger={<IconButton small icon="more" label={i18n.t('personPage.moreOn', { what: title })} />}
                actions={[
                  ...(letter ? [{ id: 'copy', label: i18n.t('bar.copy'), onSelect: () => onCopy(letter.text) }] : []),
                  { id: 'void', label: i18n.t('personPage.takeBack'), onSelect: () => setVoiding(true) },
                ]}
              />
            )}
          </span>
        </p>
        {voided && (
          <p className="small soft">
            {voided.reason === ''
              ? i18n.t('personPage.voided')
              : i18n.t('personPage.voidedFor', { reason: voided.reason })}
          </p>
        )}
        {letter ? (
          <div className="timeline-letter" dir="auto">
            {letter.subject && <p className="timeline-subject">{letter.subject}</p>}
            {letter.text}
          </div>
        ) : (
          text && (
            <p className="timeline-notes" dir="auto">
              {text}
            </p>
          )
        )}
        {isVoiding && (
          <VoidForm
            onVoid={(reason) => {
              setVoiding(false);
              onVoid(reason);
            }}
            onCancel={() => setVoiding(false)}
          />
        )}
      </div>
    </li>
  );
}

function VoidForm({ onVoid, onCancel }: { onVoid: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('');
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onVoid(reason);
  }
  return (
    <form
      className="void-form"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field
        ref={(input) => input?.focus()}
        label={i18n.t('personPage.voidReason')}
        help={i18n.t('personPage.voidHelp')}
        maxLength={1_000}
        value={reason}
        onChange={setReason}
      />
      <div className="void-acts">
        <Button type="submit" compact>
          {i18n.t('personPage.takeBack')}
        </Button>
        <Button kind="plain" compact onClick={onCancel}>
          {i18n.t('personPage.keepIt')}
        </Button>
      </div>
    </form>
  );
}
