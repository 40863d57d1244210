import type { LetterToPlace, Placement } from '@/lib/schema/placement';
import { belongsTo } from './belongs-to';
import { type Composer, deepActiveElement, findComposers } from './find-composers';
import { insertText, isField, offerText, textIn, withoutSpace } from './insert-text';

/** Milliseconds in which a page that doesn't accept the text has put its own back. */
const settling = 80;

/**
 * Puts a letter into the composer that the user opened for this person, as if typed; it never sends, clicks or opens
 * anything. Where several are theirs, the one with the focus is taken. Nothing is changed unless the outcome is *placed* or
 * *not-accepted*. A letter that stands there already counts as placed.
 */
export async function placeLetter(document: Document, letter: LetterToPlace): Promise<Placement> {
  const open = findComposers(document);
  const theirs = open.filter((composer) => belongsTo(composer, letter, document.location.href));
  const active = deepActiveElement(document);
  const composer =
    theirs.find(({ body, subject }) => active !== null && (body === active || subject === active)) ?? theirs[0];
  if (composer === undefined) return { outcome: open.length > 0 ? 'other-person' : 'no-composer' };

  const parts = partsFor(composer, letter);
  for (const { target, text } of parts) {
    const max = limitOf(target, composer.frame);
    if (max !== null && text.length > max) return { outcome: 'too-long', max };
  }
  const waiting = parts.filter(({ target, text }) => textIn(target) !== withoutSpace(text));
  if (!letter.replace && waiting.some(({ target }) => textIn(target) !== '')) return { outcome: 'has-text' };

  for (const { target, text } of waiting) insertText(target, text);
  await settle();
  const accepted = () => canSend(composer) && parts.every(({ target, text }) => textIn(target) === withoutSpace(text));
  if (!accepted() && !isField(composer.body)) {
    await offerText(composer.body, letter.text);
    await settle();
  }
  return { outcome: accepted() ? 'placed' : 'not-accepted' };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settling));
}

/** The subject comes first, so that the focus ends in the letter. */
function partsFor({ body, subject }: Composer, letter: LetterToPlace): { target: HTMLElement; text: string }[] {
  const parts = [{ target: body, text: letter.text }];
  if (subject !== null && letter.subject !== undefined) parts.unshift({ target: subject, text: letter.subject });
  return parts;
}

/** The field's own limit, else the counter's ("0/200"); what the dialog's sentences say can be wrong. (LINKEDIN.md 3) */
function limitOf(target: HTMLElement, frame: Element): number | null {
  if (!('maxLength' in target)) return null;
  if (Number(target.maxLength) > 0) return Number(target.maxLength);
  for (const element of frame.querySelectorAll('*')) {
    const counter = element.childElementCount === 0 && /^\s*\d{1,5}\s*\/\s*(\d{1,5})\s*$/.exec(element.textContent);
    if (counter) return Number(counter[1]);
  }
  return null;
}

/** Send wakes up when the page's own model has the text; while a subject is missing it sleeps for that reason. */
function canSend({ kind, frame, subject }: Composer): boolean {
  if (kind !== 'message' || subject?.value === '') return true;
  return !frame.querySelector<HTMLButtonElement>('.msg-form__send-button')?.disabled;
}
