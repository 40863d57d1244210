import type { ComposeRequest } from '@/lib/message/request';
import { type Names, namesOf, personName } from './names';

/** Whether the letter goes to the contact we share rather than to the person whose profile it is. */
export function isToContact({ moment, link }: Pick<ComposeRequest, 'moment' | 'link'>): boolean {
  return moment === 'ask-introduction' && contactOf(link) !== null;
}

/** Whom the letter greets, and their full name as it is known. */
export function recipientOf(request: ComposeRequest): { names: Names; fullName: string | null } {
  const contact = contactOf(request.link);
  if (!isToContact(request) || contact === null)
    return { names: namesOf(request.person), fullName: request.person.fullName ?? null };
  return { names: { ...contact, titled: null }, fullName: contact.full };
}

function contactOf(link: ComposeRequest['link']): { first: string; full: string } | null {
  return link?.kind === 'mutual' || link?.kind === 'referrer' ? personName(link.detail) : null;
}
