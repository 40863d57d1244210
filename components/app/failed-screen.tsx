import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { PopupFrame } from '@/components/popup/popup-frame';
import { Button } from '@/components/ui/button';
import { ErrorNote } from '@/components/ui/error-note';
import type { StoreFailure } from '@/lib/store/store-failure';
import { copyErrorReport } from '@/lib/ui/copy-report';
import { findDamage } from '@/lib/ui/find-damage';
import { saveRawCopy } from '@/lib/ui/save-raw-copy';
import { tryAgain } from '@/lib/ui/try-again';
import './failed-screen.css';

interface FailedScreenProps {
  failure: StoreFailure | 'unknown';
  /** What was thrown, for a report. */
  error?: unknown;
  onAgain?: () => Promise<void>;
}

/** Something failed: what happened, what is safe, and the ways on. */
export function FailedScreen({ failure, error, onAgain = tryAgain }: FailedScreenProps) {
  const [isCopied, setCopied] = useState(false);
  // A damaged row looks like a mistake of ours: with such rows out of the way, it goes on by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each failure.
  useEffect(() => {
    if (failure === 'unknown') void findDamage().then((found) => (found ? onAgain() : undefined));
  }, [error]);
  const isOurMistake = failure === 'unknown' || failure === 'upgrade';
  return (
    <PopupFrame>
      <div className="failed-screen">
        <ErrorNote title={i18n.t(`failed.${failure}.title`)} detail={i18n.t(`failed.${failure}.detail`)}>
          <Button kind="first" onClick={() => void onAgain()}>
            {i18n.t('failed.again')}
          </Button>
          {(isOurMistake || failure === 'newer') && (
            <Button onClick={() => void saveRawCopy(i18n.t('data.out.backupFile'))}>{i18n.t('failed.saveCopy')}</Button>
          )}
          {isOurMistake && error !== undefined && (
            <Button kind="plain" onClick={() => void copyErrorReport(error).then(() => setCopied(true))}>
              {i18n.t('failed.copyReport')}
            </Button>
          )}
          {isCopied && (
            <p className="small soft" role="status">
              {i18n.t('failed.reportCopied')}
            </p>
          )}
        </ErrorNote>
      </div>
    </PopupFrame>
  );
}
