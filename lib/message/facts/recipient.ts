import type { ComposeRequest } from '@/lib/message/request';
import { type Names, namesOf, personName } from './names';
import { askingLetters, standing } from './past';

/** Whether this follows up on a letter that asked for an introduction. */
export function isForIntroduction({ moment, history }: Pick<ComposeRequest, 'moment' | 'history'>): boolean {
  return moment === 'follow-up' && askingLetters(standing(history))[0]?.moment === 'ask-introduction';
}

/** Whether the letter goes to the contact we share rather than to the person whose profile it is. */
export function isToContact(request: Pick<ComposeRequest, 'moment' | 'link' | 'history'>): boolean {
  return (request.moment === 'ask-introduction' || isForIntroduction(request)) && contactOf(request.link) !== null;
}

/** Whom the letter greets, and their full name as it is known: nobody by name where the contact asked is not known any more. */
export function recipientOf(request: ComposeRequest): { names: Names; fullName: string | null } {
  const contact = contactOf(request.link);
  if (contact !== null && isToContact(request)) return { names: { ...contact, titled: null }, fullName: contact.full };
  if (isForIntroduction(request)) return { names: { first: null, full: null, titled: null }, fullName: null };
  return { names: namesOf(request.person), fullName: request.person.fullName ?? null };
}

function contactOf(link: ComposeRequest['link']): { first: string; full: string } | null {
  return link?.kind === 'mutual' || link?.kind === 'referrer' ? personName(link.detail) : null;
}
