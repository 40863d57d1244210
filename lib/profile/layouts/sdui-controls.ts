import { all, attr, one } from '../dom';
import type { Line } from '../lines';
import { isVisible, type Page, slugOfHref } from '../page';
import { slugInPath } from '../slug';
import { sdui } from './selectors';

/** What the card offers to do, counted without reading a word: LINKEDIN.md 2.2. */
export interface Controls {
  invite: boolean;
  pending: boolean;
  compose: boolean;
  follow: boolean;
  /** Buttons with a label of their own, and the unlabelled one that opens the menu. */
  labelled: number;
  menus: number;
  count: number;
}

export const noControls: Controls = {
  invite: false,
  pending: false,
  compose: false,
  follow: false,
  labelled: 0,
  menus: 0,
  count: 0,
};

/** Goes through the card's links and buttons once. Below the contact link stands the action row, above it the photo's. */
export function readControls(page: Page, card: Element, contact: Line | null): Controls {
  const found = { ...noControls };
  for (const control of all(card, 'a[href],button')) {
    if (control.closest(sdui.foreign) !== null || !isVisible(page, control)) continue;
    const key = attr(control, 'componentkey');
    const href = attr(control, 'href');
    const isButton = control.localName === 'button';
    const isBelow = contact === null || (contact.element.compareDocumentPosition(control) & 4) !== 0;
    if (isInvitation(page, href)) found.invite = true;
    else if (/^ConnectButton.*_connect$/i.test(key)) found.invite = true;
    else if (/^ConnectButton.*_pending$/i.test(key)) found.pending = true;
    else if (/^FollowButton.*_follow$/i.test(key)) found.follow = true;
    else if (href.includes('/messaging/compose/') || one(control, sdui.sendIcon) !== null) found.compose = true;
    else if (!isBelow) continue;
    else if (isButton && control.hasAttribute('aria-expanded')) found.menus += 1;
    else if (isButton && control.hasAttribute('aria-label')) found.labelled += 1;
    else if (!isButton && control.hasAttribute('aria-label') && slugOfHref(href) === page.slug) found.pending = true;
    if (isButton || href.includes('/messaging/compose/')) found.count += 1;
  }
  return found;
}

function isInvitation(page: Page, href: string): boolean {
  const invited = /\/preload\/custom-invite\/?\?(?:[^#]*&)?vanityName=([^&#]+)/.exec(href)?.[1];
  return invited !== undefined && slugInPath(`/in/${invited}`) === page.slug;
}
