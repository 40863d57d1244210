import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { Field } from '@/components/ui/field';
import { localDayOf } from '@/lib/cadence/days';
import { type BackupSource, useDataDesk } from '@/lib/ui/data-desk';
import { pastDayWords } from '@/lib/ui/day-words';
import { lookAtBackup } from '@/lib/ui/restore-data';
import type { DataFacts } from '@/lib/ui/use-data-facts';
import { DeskStatus } from './desk-status';
import { DropPlace } from './drop-place';
import { RestorePreviewView } from './restore-preview';

/** Restore from a file, or from the copies kept on this device. */
export function RestoreSection({ snapshots }: Pick<DataFacts, 'snapshots'>) {
  const step = useDataDesk(({ step: current }) => current);
  const isWorking = step.name === 'working';
  return (
    <section className="data-section" aria-labelledby="data-restore">
      <h2 id="data-restore" className="data-section-title">
        {i18n.t('data.restore.title')}
      </h2>
      <p className="soft">{i18n.t('data.restore.detail')}</p>
      <DropPlace
        button={i18n.t('data.restore.choose')}
        accept=".json"
        disabled={isWorking}
        onFiles={([file]) => {
          if (file) void lookAtBackup(file);
        }}
      />
      <DeskStatus place="restore" />
      {step.name === 'locked' && <Locked from={step.from} isWrong={step.isWrong} />}
      {step.name === 'backup' && <RestorePreviewView {...step} />}
      {snapshots.length > 0 && <Copies snapshots={snapshots} disabled={isWorking} />}
    </section>
  );
}

function Locked({ from, isWrong }: { from: BackupSource; isWrong: boolean }) {
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void lookAtBackup(from, passphrase);
  };
  return (
    <form className="data-rows" onSubmit={submit}>
      <Field
        label={i18n.t('data.restore.needsPassphrase')}
        error={isWrong ? i18n.t('data.failed.wrongPassphrase') : undefined}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <Button kind="first" type="submit" disabled={passphrase === ''}>
        {i18n.t('data.restore.open')}
      </Button>
    </form>
  );
}

function Copies({ snapshots, disabled }: Pick<DataFacts, 'snapshots'> & { disabled: boolean }) {
  const { today, locale } = useCalendar();
  return (
    <div className="data-rows">
      <h3 className="heading">{i18n.t('data.restore.copies')}</h3>
      <ul>
        {snapshots.map(({ id, takenAt, why }) => {
          const words = i18n.t(`data.restore.copyOf.${why}`, { day: pastDayWords(localDayOf(takenAt), today, locale) });
          return (
            <li key={id} className="data-row">
              <span>{words}</span>
              <Button
                compact
                disabled={disabled}
                aria-label={`${i18n.t('data.restore.lookAt')}: ${words}`}
                onClick={() => void lookAtBackup({ snapshot: id }, null, 'replace')}
              >
                {i18n.t('data.restore.lookAt')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
