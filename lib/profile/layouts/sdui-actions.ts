import { all, attr, one } from '../dom';
import { isVisible, type Page, slugOfHref } from '../page';
import { slugInPath } from '../slug';
import type { Connection } from './layout';
import { degreeOf, type SduiReading } from './sdui-card';
import { sdui } from './selectors';

/** What the action row says about the two of you: LINKEDIN.md 2.2. */
export type ActionState = 'self' | 'connectable' | 'incoming' | 'pending' | 'followable' | 'connected' | null;

interface Controls {
  invite: boolean;
  pending: boolean;
  compose: boolean;
  follow: boolean;
  /** Buttons with a label of their own, and the unlabelled one that opens the menu. */
  labelled: number;
  menus: number;
  count: number;
}

/** Reads the card's action row without reading a word. */
export function readState(reading: SduiReading): ActionState {
  if (isOwnView(reading.page)) return 'self';
  const found = readControls(reading);
  // An address to invite this person outweighs a key: "_pending" was seen on a control that offers to connect.
  if (found.invite) return 'connectable';
  if (found.pending) return 'pending';
  if (!found.compose && found.labelled === 2 && found.menus === 1) return 'incoming';
  if (found.follow) return 'followable';
  if (found.compose && found.labelled > 0) return 'followable';
  return found.compose ? 'connected' : null;
}

export function readControls({ page, card, contact }: SduiReading): Controls {
  const found: Controls = {
    invite: false,
    pending: false,
    compose: false,
    follow: false,
    labelled: 0,
    menus: 0,
    count: 0,
  };
  if (card === null) return found;
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

/** Only the owner is offered to edit: `/in/<slug>/edit/…`. */
function isOwnView(page: Page): boolean {
  const links = all(page.document, sdui.editLink);
  return links.some((link) => link.closest(sdui.foreign) === null && slugOfHref(attr(link, 'href')) === page.slug);
}

/**
 * The degree: the one that is shown, and where several are (styles hide the others), the one that the action row allows.
 * A first degree beside an offer or a pending invitation is pre-rendered and hidden: LINKEDIN.md 0.5.
 */
export function readConnection(reading: SduiReading): Connection | null {
  const state = readState(reading);
  if (state === 'self') return 'self';
  const shown = new Set(reading.degrees.map(degreeOf));
  if (state !== null && state !== 'connected') shown.delete('first');
  if (state === 'connected' && (shown.size === 0 || (shown.size > 1 && shown.has('first')))) return 'first';
  const [degree = null] = shown;
  return shown.size === 1 ? degree : null;
}
