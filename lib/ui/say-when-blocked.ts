import { database } from '@/lib/store/database';
import { onBlocked } from '@/lib/store/on-blocked';
import { useApp } from './app-store';

/** Says so while another window keeps the database from opening; whoever waits for it goes on, and shows their screen, after that. */
export function sayWhenBlocked(): void {
  onBlocked(database, () => {
    // A failure that was named already says more.
    if (useApp.getState().screen.name === 'opening') useApp.setState({ screen: { name: 'failed', failure: 'closed' } });
  });
}
