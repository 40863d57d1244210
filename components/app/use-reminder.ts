import { comingWords } from '@/components/today/due-words';
import type { LocalDay } from '@/lib/schema/local-day';
import { useDueOf } from '@/lib/ui/use-due-of';

/** The next reminder about someone. */
export interface Reminder {
  on: LocalDay;
  /** What it is for; undefined where it waits for an answer, which has words of its own. */
  what: string | undefined;
}

/** When the next reminder about someone comes, and for what; null when none will, undefined until it is read. */
export function useReminder(person: string, today: LocalDay): Reminder | null | undefined {
  const due = useDueOf(person, today);
  if (due === undefined) return undefined;
  const [next] = due;
  if (!next) return null;
  const waits = next.item.because.reason === 'no-answer';
  return { on: next.item.dueOn, what: waits ? undefined : comingWords(next.item.kind) };
}
