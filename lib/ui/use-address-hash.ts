import { useSyncExternalStore } from 'react';

/** What stands behind the `#` in the address of this page, as it changes. */
export function useAddressHash(): string {
  return useSyncExternalStore(follow, () => location.hash.slice(1));
}

function follow(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
