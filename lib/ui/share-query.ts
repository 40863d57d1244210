import { useCallback, useSyncExternalStore } from 'react';
import { followQuery } from '@/lib/store/follow-query';

/** What is known of a question while somebody asks it. */
interface Asked<Answer> {
  state: { answer: Answer } | { error: unknown } | null;
  listeners: Set<() => void>;
  stop: () => void;
}

/**
 * Makes a hook of a question to the database that several parts of a page ask at once: it is read once for all of them, and
 * they have the answer in the same moment. It is undefined until read, follows the database, and is forgotten with the last
 * who asks. What reading throws, the hook throws.
 */
export function shareQuery<Key extends string, Answer>(
  read: (key: Key) => Promise<Answer>,
): (key: Key) => Answer | undefined {
  const askedNow = new Map<Key, Asked<Answer>>();
  const ask = (key: Key) => {
    const asked: Asked<Answer> = { state: null, listeners: new Set(), stop: () => {} };
    const tell = (state: NonNullable<Asked<Answer>['state']>) => {
      asked.state = state;
      for (const listener of asked.listeners) listener();
    };
    askedNow.set(key, asked);
    asked.stop = followQuery(
      () => read(key),
      (answer) => tell({ answer }),
      (error) => tell({ error }),
    );
    return asked;
  };
  return function useShared(key) {
    const subscribe = useCallback(
      (listener: () => void) => {
        const asked = askedNow.get(key) ?? ask(key);
        asked.listeners.add(listener);
        return () => {
          asked.listeners.delete(listener);
          if (asked.listeners.size > 0) return;
          asked.stop();
          if (askedNow.get(key) === asked) askedNow.delete(key);
        };
      },
      [key],
    );
    const state = useSyncExternalStore(subscribe, () => askedNow.get(key)?.state);
    if (state && 'error' in state) throw state.error;
    return state?.answer;
  };
}
