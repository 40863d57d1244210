import { all, attr } from '../dom';
import { slugOfHref } from '../page';
import type { Connection } from './layout';
import { degreeOf, type SduiReading } from './sdui-card';
import { sdui } from './selectors';

/** What the action row says about the two of you: LINKEDIN.md 2.2. */
export type ActionState = 'self' | 'connectable' | 'incoming' | 'pending' | 'followable' | 'connected' | null;

/** Reads the card's action row without reading a word. */
export function readState(reading: SduiReading): ActionState {
  if (isOwnView(reading)) return 'self';
  const found = reading.controls();
  // An address to invite this person outweighs a key: "_pending" was seen on a control that offers to connect.
  if (found.invite) return 'connectable';
  if (found.pending) return 'pending';
  if (!found.compose && found.labelled === 2 && found.menus === 1) return 'incoming';
  if (found.follow) return 'followable';
  if (found.compose && found.labelled > 0) return 'followable';
  return found.compose ? 'connected' : null;
}

/** Only the owner is offered to edit: the introduction, or (data-view-name) the sections' entries. */
function isOwnView({ page, card, sections }: SduiReading): boolean {
  // The Activity card is large, and holds no such link.
  const named = sections().named.filter((section) => section.name !== 'activity');
  const parts = [card, ...named.map((section) => section.element)];
  return parts.some((part) => all(part, sdui.editLink).some((link) => slugOfHref(attr(link, 'href')) === page.slug));
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
