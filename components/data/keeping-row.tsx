import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { askForPersistentStorage, readStorageState, type StorageState } from '@/lib/platform/persistent-storage';

/** Whether the browser may clear what is kept, and the request that it doesn't. */
export function KeepingRow() {
  const [state, setState] = useState<StorageState | null>(null);
  useEffect(() => {
    void readStorageState().then(setState);
  }, []);
  if (state === null || state.kind === 'unknown') return null;
  if (state.kind === 'persistent') return <p className="small faint">{i18n.t('data.backup.persistent')}</p>;
  return (
    <div className="data-acts">
      <p className="small faint">{i18n.t('data.backup.bestEffort')}</p>
      <Button compact onClick={() => void askForPersistentStorage().then(setState)}>
        {i18n.t('data.backup.askPersistent')}
      </Button>
    </div>
  );
}
