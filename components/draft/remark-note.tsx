import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { IconButton } from '@/components/ui/icon-button';
import { Note } from '@/components/ui/note';
import type { KeepReason, LetterRemark, RemarkHandlers } from './letter-remark';
import './remark-note.css';

/** What it is, why, and what to do; docked at the foot of the sheet, so that it never covers the words it speaks of. */
export function RemarkNote({
  remark,
  at,
  count,
  onNext,
  onMend,
  onKeep,
}: {
  remark: LetterRemark;
  at: number;
  count: number;
  onNext: () => void;
} & Pick<RemarkHandlers, 'onMend' | 'onKeep'>) {
  return (
    <InView about={remark.id}>
      <Note
        weight={remark.severity}
        title={remark.title}
        why={remark.why}
        acts={
          <>
            {remark.mend && (
              <Button kind="text" className="is-accent" onClick={() => onMend(remark.id)}>
                {remark.mend}
              </Button>
            )}
            <Button kind="text" className="remark-keep" onClick={() => onKeep(remark.id)}>
              {i18n.t('letter.keep')}
            </Button>
            {remark.source && (
              <a
                className="note-source"
                href={remark.source.href}
                target="_blank"
                rel="noreferrer"
                title={remark.source.label}
              >
                {i18n.t('letter.source')}
              </a>
            )}
          </>
        }
      />
      {count > 1 && (
        <span className="remark-turn small faint">
          {i18n.t('letter.position', { at: at + 1, count })}
          <IconButton small icon="forward" label={i18n.t('letter.next')} onClick={onNext} />
        </span>
      )}
    </InView>
  );
}

const reasons: readonly KeepReason[] = ['isTrue', 'theyKnowMe', 'notForMe'];

/** Asks, once, why a remark was kept. It may stay unanswered. */
export function KeptNote({ id, onReason }: { id: string; onReason: RemarkHandlers['onKeepReason'] }) {
  return (
    <InView about={id}>
      <Note
        weight="hint"
        title={i18n.t('letter.keptTitle')}
        acts={
          <div className="note-acts-chips">
            {reasons.map((reason) => (
              <Chip key={reason} onClick={() => onReason(id, reason)}>
                {i18n.t(`letter.kept.${reason}`)}
              </Chip>
            ))}
          </div>
        }
      />
    </InView>
  );
}

/** On a low screen the note lies below the fold: it is brought into view when it opens. */
function InView({ about, children }: { about: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for every remark.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [about]);
  return (
    <div ref={place} className="remark-note">
      {children}
    </div>
  );
}
