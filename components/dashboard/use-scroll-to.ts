import { useEffect } from 'react';

/** Brings the element with this id into view, and the keyboard with it; null leaves the page where it is. */
export function useScrollTo(id: string | null): void {
  useEffect(() => {
    const element = id === null ? null : document.getElementById(id);
    if (!element) return;
    element.scrollIntoView({ block: element.matches('section') ? 'start' : 'center' });
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }, [id]);
}
