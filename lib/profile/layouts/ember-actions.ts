import { slugOfHref } from '../page';
import type { Reading } from './layout';

interface Offers {
  isOwn: boolean;
  connect: boolean | null;
  message: boolean | null;
  follow: boolean | null;
}

const MAX_ICONS = 60;

/**
 * What the action row and its menu, which is in the page even while closed, offer: read from icons, for labels are words
 * (LINKEDIN.md 2.2, Ember). Message carries no icon until it is hovered over; its place is the entry point.
 */
export function offers({ page, card }: Reading): Offers {
  const nothing = { isOwn: false, connect: null, message: null, follow: null };
  if (card === null) return nothing;
  const edit = [...card.querySelectorAll('a[href*="/edit/"]')].slice(0, 20);
  const isOwn = edit.some((link) => slugOfHref(link.getAttribute('href')) === page.slug);
  if (card.querySelector('button[aria-expanded],.entry-point') === null) return { ...nothing, isOwn };
  const icons = [...card.querySelectorAll('svg[data-test-icon],li-icon[type]')].slice(0, MAX_ICONS);
  const names = icons.map((icon) => icon.getAttribute('data-test-icon') ?? icon.getAttribute('type') ?? '');
  return {
    isOwn,
    connect: names.some((name) => /^connect-/.test(name)),
    message:
      names.some((name) => /^send-privately-/.test(name)) ||
      card.querySelector('.entry-point button,.entry-point a') !== null,
    follow: names.some((name) => /^(?:add|follow|plus)-(?:small|medium|icon)/.test(name)),
  };
}
