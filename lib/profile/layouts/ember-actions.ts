import { all, attr, one } from '../dom';
import { slugOfHref } from '../page';
import type { Reading } from './layout';
import { ember } from './selectors';

/**
 * What the action row and its menu, which is in the page even while closed, offer: read from icons, for labels are words
 * (LINKEDIN.md 2.2, Ember). Message carries no icon until it is hovered over; its place is the entry point.
 */
export function offers({ page, card }: Reading): {
  isOwn: boolean;
  connect: boolean | null;
  message: boolean | null;
  follow: boolean | null;
} {
  const isOwn = all(card, 'a[href*="/edit/"]').some((link) => slugOfHref(attr(link, 'href')) === page.slug);
  if (one(card, ember.actions) === null) return { isOwn, connect: null, message: null, follow: null };
  const icons = all(card, ember.icon).map((icon) => attr(icon, 'data-test-icon') || attr(icon, 'type'));
  return {
    isOwn,
    connect: icons.some((name) => /^connect-/.test(name)),
    message: icons.some((name) => /^send-privately-/.test(name)) || one(card, ember.entryPoint) !== null,
    follow: icons.some((name) => /^(?:add|follow)-/.test(name)),
  };
}
