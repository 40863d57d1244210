import { type RefObject, useEffect, useRef } from 'react';

/** Whether the user went from one place to another since the tab was opened. */
let hasMoved = false;
addEventListener('hashchange', () => {
  hasMoved = true;
});

/**
 * Where a page begins for those who don't see it: coming from another place, its heading takes the focus, so that it is
 * read out, and the next Tab leads into the page. The heading has to have `tabIndex={-1}`.
 */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
