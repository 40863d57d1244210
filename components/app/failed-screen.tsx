import { i18n } from '#i18n';
import { PopupFrame } from '@/components/popup/popup-frame';
import { Button } from '@/components/ui/button';
import { ErrorNote } from '@/components/ui/error-note';
import type { StoreFailure } from '@/lib/store/store-failure';
import { openApp } from '@/lib/ui/open-app';
import { saveRawCopy } from '@/lib/ui/save-raw-copy';

/** The store failed: what happened, what is safe, and the way on. */
export function FailedScreen({ failure }: { failure: StoreFailure | 'unknown' }) {
  return (
    <PopupFrame>
      <ErrorNote title={i18n.t(`failed.${failure}.title`)} detail={i18n.t(`failed.${failure}.detail`)}>
        <Button kind="first" onClick={() => void openApp()}>
          {i18n.t('failed.again')}
        </Button>
        {(failure === 'upgrade' || failure === 'newer') && (
          <Button onClick={() => void saveRawCopy(i18n.t('data.out.backupFile'))}>{i18n.t('failed.saveCopy')}</Button>
        )}
      </ErrorNote>
    </PopupFrame>
  );
}
