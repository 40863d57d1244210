import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { Segments } from '@/components/ui/segments';
import { localDayOf } from '@/lib/cadence/days';
import type { Difference, RestoreMode, RestorePreview } from '@/lib/exchange/backup/restore-backup';
import { type BackupSource, clearDesk } from '@/lib/ui/data-desk';
import { pastDayWords } from '@/lib/ui/day-words';
import { lookAtBackup, restoreData } from '@/lib/ui/restore-data';

interface RestorePreviewViewProps {
  preview: RestorePreview;
  from: BackupSource;
  passphrase: string | null;
  mode: RestoreMode;
}

/** What restoring would do, before anything is written. */
export function RestorePreviewView({ preview, from, passphrase, mode }: RestorePreviewViewProps) {
  const { today, locale } = useCalendar();
  const { people, events, others, damaged, examples } = preview;
  const names = [...examples.added, ...examples.removed].join(', ');
  return (
    <div className="data-rows">
      <h3 className="heading">
        {i18n.t('data.restore.of', { day: pastDayWords(localDayOf(preview.createdAt), today, locale) })}
      </h3>
      <Segments<RestoreMode>
        label={i18n.t('data.restore.mode')}
        options={[
          { value: 'merge', label: i18n.t('data.restore.merge') },
          { value: 'replace', label: i18n.t('data.restore.replace') },
        ]}
        value={mode}
        onChange={(chosen) => void lookAtBackup(from, passphrase, chosen)}
      />
      <ul>
        <DifferenceRow label={i18n.t('data.restore.people')} difference={people} detail={names} />
        <DifferenceRow label={i18n.t('data.restore.events')} difference={events} />
        <DifferenceRow label={i18n.t('data.restore.others')} difference={others} />
      </ul>
      {damaged > 0 && (
        <p className="due">{i18n.t('data.restore.damaged', damaged, { count: damaged.toLocaleString(locale) })}</p>
      )}
      <div className="data-acts">
        <Button kind="first" onClick={() => void restoreData(mode)}>
          {i18n.t('data.restore.restore')}
        </Button>
        <Button kind="plain" onClick={clearDesk}>
          {i18n.t('data.notNow')}
        </Button>
      </div>
    </div>
  );
}

function DifferenceRow({ label, difference, detail }: { label: string; difference: Difference; detail?: string }) {
  const { locale } = useCalendar();
  const parts = (['added', 'changed', 'removed'] as const)
    .filter((kind) => difference[kind] > 0)
    .map((kind) =>
      i18n.t(`data.restore.${kind}`, difference[kind], { count: difference[kind].toLocaleString(locale) }),
    );
  return (
    <li className="data-row">
      <span>
        {label}: {parts.length === 0 ? i18n.t('data.restore.same') : parts.join(', ')}
      </span>
      {detail && (
        <span className="small faint cut" dir="auto">
          {detail}
        </span>
      )}
    </li>
  );
}
