import { liveQuery } from 'dexie';

/** Calls `onAnswer` with what `query` reads, and again whenever that changes. Returns how to stop. */
export function followQuery<Answer>(
  query: () => Promise<Answer>,
  onAnswer: (answer: Answer) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe(onAnswer, onError);
  return () => subscription.unsubscribe();
}
