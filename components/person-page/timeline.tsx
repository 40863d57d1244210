import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { TimelineEntry } from './timeline-entry';
import { TimelineItem } from './timeline-item';
import './timeline.css';

interface TimelineProps {
  /** The newest first. */
  entries: readonly TimelineEntry[];
  onNote: () => void;
  onCopy: (text: string) => void;
  onVoid: (id: string, reason: string) => void;
}

/** What happened, the newest first. Nothing is changed afterwards; an event can be taken back, and stays to be seen. */
export function Timeline({ entries, onNote, onCopy, onVoid }: TimelineProps) {
  const [showsVoided, setShowsVoided] = useState(false);
  const voided = entries.filter(({ voided }) => voided !== null).length;
  const shown = showsVoided ? entries : entries.filter((entry) => entry.voided === null);
  return (
    <section aria-label={i18n.t('personPage.timeline')}>
      <div className="timeline-head">
        <h2 className="heading">{i18n.t('personPage.timeline')}</h2>
        <Button kind="text" className="is-accent" icon="plus" onClick={onNote}>
          {i18n.t('menu.note')}
        </Button>
      </div>
      {entries.length === 0 && <p className="soft">{i18n.t('personPage.noHistory')}</p>}
      <ol className="timeline">
        {shown.map((entry) => (
          <TimelineItem key={entry.id} entry={entry} onCopy={onCopy} onVoid={(reason) => onVoid(entry.id, reason)} />
        ))}
      </ol>
      {voided > 0 && (
        <Button kind="text" className="small" aria-expanded={showsVoided} onClick={() => setShowsVoided(!showsVoided)}>
          {showsVoided ? i18n.t('personPage.hideVoided') : i18n.t('personPage.showVoided', voided)}
        </Button>
      )}
    </section>
  );
}
