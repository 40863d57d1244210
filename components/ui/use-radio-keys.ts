import { type KeyboardEvent, useCallback, useRef } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Keyboard of a radio group (WAI-ARIA practices): one Tab stop; arrows choose the next or the one before, round the
 * ends; Home and End choose the first and last. The side arrows follow the direction of reading.
 * @returns a ref and a key handler for the element with `role="radiogroup"`; its radios are `[role=radio]` within it.
 */
export function useRadioKeys() {
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const radios = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    const at = radios.indexOf(event.target as HTMLElement);
    const to = at < 0 ? undefined : radios[target(event, at, radios.length)];
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.click();
  }, []);
  return { group, onKeyDown };
}

/** The index that a key leads to, or -1 for a key that means nothing here. */
function target(event: KeyboardEvent<HTMLElement>, at: number, count: number): number {
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  const ahead = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  const side = event.key === 'ArrowRight' ? ahead : event.key === 'ArrowLeft' ? -ahead : undefined;
  const step = side ?? steps[event.key];
  return step === undefined ? -1 : (at + step + count) % count;
}
