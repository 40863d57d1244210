import { storeFailure } from '@/lib/store/store-failure';
import { useApp } from './app-store';

/**
 * Tells the user about a failure of the store. What can be expected has a name and words of its own; a bug says so, and
 * also reaches the console, for a report.
 */
export function showFailure(error: unknown): void {
  const failure = storeFailure(error) ?? 'unknown';
  if (failure === 'unknown') reportError(error);
  useApp.setState({ screen: { name: 'failed', failure, error } });
}
