import { all, attr } from './dom';
import { fold } from './text';

/** Labels and titles of a card's controls, as they may use the person's first name: "Message Rodrigo". */
export function readLabels(card: Element | null): string[] {
  return all(card, 'button[aria-label],a[aria-label],[title]').flatMap((control) => {
    const texts = [fold(attr(control, 'aria-label'), 300), fold(attr(control, 'title'), 300)];
    return texts.filter((text) => text !== null);
  });
}
