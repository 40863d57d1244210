import { useEffect, useState } from 'react';

/**
 * Where menus open: within the page's main landmark, so that screen readers find them in it. Null until the page stands,
 * and where it has none; then they open at the end of the page.
 */
export function useFloatingPlace(): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.querySelector('main')), []);
  return place;
}
