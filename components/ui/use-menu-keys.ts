import { type KeyboardEvent, useCallback, useRef } from 'react';

/** Letters typed within this time, in milliseconds, belong to one word. */
const sameWord = 1_000;

/** The entries of a menu, in order. */
export function menuItems(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

/**
 * Keyboard of a menu (WAI-ARIA practices): arrows go to the next entry or the one before, round the ends; Home and End to the
 * first and last; letters to the next entry that begins with them. Tab goes nowhere: Escape leads out.
 * @returns a key handler for the element with `role="menu"`.
 */
export function useMenuKeys() {
  const typed = useRef({ letters: '', at: 0 });
  return useCallback((event: KeyboardEvent<HTMLElement>) => {
    const items = menuItems(event.currentTarget);
    const at = items.indexOf(event.target as HTMLElement);
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey;
    let to = target(event.key, at, items.length);
    if (isLetter) {
      const isSame = event.timeStamp - typed.current.at < sameWord;
      typed.current = { letters: (isSame ? typed.current.letters : '') + event.key, at: event.timeStamp };
      to = beginningWith(typed.current.letters, items, at);
    }
    if (to === null && event.key !== 'Tab') return;
    event.preventDefault();
    items[to ?? -1]?.focus();
  }, []);
}

/** The index that a key leads to from `at`, which is -1 while no entry has the focus; null for a key that means nothing here. */
function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  if (key === 'Home' || key === 'PageUp') return 0;
  if (key === 'End' || key === 'PageDown') return count - 1;
  return null;
}

/** The next entry that begins with these letters, the one at `at` last; the same letter again and again goes through all of its. */
function beginningWith(letters: string, items: HTMLElement[], at: number): number | null {
  const isOneLetter = new Set(letters).size === 1;
  const wanted = (isOneLetter ? letters.slice(0, 1) : letters).toLocaleLowerCase();
  const from = isOneLetter ? at + 1 : Math.max(at, 0);
  for (let step = 0; step < items.length; step += 1) {
    const index = (from + step) % items.length;
    if (items[index]?.textContent.trim().toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return null;
}
