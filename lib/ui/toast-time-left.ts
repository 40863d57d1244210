import type { ToastMessage } from './app-store';

const staysFor = 8_000; // ms
/** When each message was first seen, in epoch ms. */
const seenAt = new WeakMap<ToastMessage, number>();

/**
 * Milliseconds that a message still has, from the first time this was asked for it; 0 when it has had its time. Each page shows
 * the message by itself: without this, one page would begin its time anew, and a later one bring back what was long over.
 * @param now epoch ms
 */
export function toastTimeLeft(message: ToastMessage, now: number): number {
  const since = seenAt.get(message) ?? now;
  seenAt.set(message, since);
  return Math.max(0, since + staysFor - now);
}
