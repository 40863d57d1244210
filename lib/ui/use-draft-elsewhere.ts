import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { Draft } from '@/lib/schema/draft';
import { database } from '@/lib/store/database';
import { readDraft } from '@/lib/store/drafts';
import { useApp } from './app-store';

/**
 * Follows what another window does with this draft: the newest words stand in all of them, and where it was sent from there,
 * this one goes to *Today*.
 */
export function useDraftElsewhere({ id, recipient }: Draft): void {
  const found = useLiveQuery(
    async () => ({
      kept: await readDraft(database, recipient),
      isSent: (await database.events.get(id)) !== undefined,
    }),
    [id, recipient],
  );
  useEffect(() => {
    const { draft, screen } = useApp.getState();
    if (!found || draft?.id !== id || screen.name !== 'letter') return;
    if (found.isSent) useApp.setState({ draft: null, screen: { name: 'today' } });
    else if (found.kept && found.kept.updatedAt > draft.updatedAt) useApp.setState({ draft: found.kept });
  }, [found, id]);
}
