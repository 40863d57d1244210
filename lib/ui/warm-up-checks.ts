import { warmUp } from '@/lib/guidance/warm-up';

/** Idle moments may be long; none of them is used for longer than this many milliseconds, half a frame. */
const longestTurn = 8;

/**
 * Gets the checks of letters ready while nothing else happens, so that no keystroke waits for it. Returns what ends it.
 */
export function warmUpChecks(): () => void {
  const steps = warmUp();
  let turn = requestIdleCallback(work);
  function work(idle: IdleDeadline): void {
    const end = performance.now() + Math.min(longestTurn, idle.timeRemaining());
    while (performance.now() < end) if (steps.next().done) return;
    turn = requestIdleCallback(work);
  }
  return () => cancelIdleCallback(turn);
}
