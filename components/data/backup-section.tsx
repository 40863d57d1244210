import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { Field } from '@/components/ui/field';
import { backUp } from '@/lib/ui/back-up';
import { useDataDesk } from '@/lib/ui/data-desk';
import { pastDayWords } from '@/lib/ui/day-words';
import { useBackupDue } from '@/lib/ui/use-backup-due';
import type { DataFacts } from '@/lib/ui/use-data-facts';
import { BackupFolderRow } from './backup-folder-row';
import { CheckField } from './check-field';
import { DeskStatus } from './desk-status';
import { KeepingRow } from './keeping-row';

/** Fewer letters would be guessed by whoever has the file. */
const shortestPassphrase = 12;

/** Make a backup; when the last one was made and proved. */
export function BackupSection({ facts }: { facts: DataFacts }) {
  const { today, locale } = useCalendar();
  const [isProtected, setProtected] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const isWorking = useDataDesk(({ step }) => step.name === 'working');
  const isTooShort = isProtected && passphrase.length < shortestPassphrase;
  const { madeOn, provedOn } = facts;
  const isDue = useBackupDue(today);
  return (
    <section className="data-section" aria-labelledby="data-backup">
      <h2 id="data-backup" className="data-section-title">
        {i18n.t('data.backup.title')}
      </h2>
      <p className="soft">{i18n.t('data.backup.detail')}</p>
      <p>
        {madeOn === null
          ? i18n.t('data.backup.never')
          : i18n.t('data.backup.last', { made: pastDayWords(madeOn, today, locale) })}{' '}
        {madeOn !== null && provedOn === madeOn && i18n.t('data.backup.proved')}{' '}
        {isDue && <span className="due">{i18n.t('data.backup.due')}</span>}
      </p>
      <CheckField label={i18n.t('data.backup.protect')} checked={isProtected} onChange={setProtected} />
      {isProtected && (
        <Field
          label={i18n.t('data.backup.passphrase')}
          help={i18n.t('data.backup.passphraseHelp')}
          error={isTooShort && passphrase !== '' ? i18n.t('data.backup.passphraseShort') : undefined}
          type="password"
          autoComplete="new-password"
          value={passphrase}
          onChange={setPassphrase}
        />
      )}
      <Button
        kind="first"
        disabled={isWorking || isTooShort}
        onClick={() => void backUp(isProtected ? passphrase : null, i18n.t('data.out.backupFile'))}
      >
        {i18n.t('data.backup.make')}
      </Button>
      <DeskStatus place="backup" />
      <BackupFolderRow folder={facts.folder} madeOn={madeOn} />
      <KeepingRow />
    </section>
  );
}
