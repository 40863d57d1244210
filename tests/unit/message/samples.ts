import type { ComposeRequest } from '@/lib/message/request';
import type { AboutMe } from '@/lib/schema/about-me';
import type { HistoryEvent } from '@/lib/schema/event';

/** Invented people. */
export const ruth: AboutMe = {
  name: 'Ruth Amsel',
  who: 'a ward nurse in Leeds',
  learn: 'how nurses move into health data',
  schools: [],
  employers: [],
  plan: 'free',
};

export const ines = {
  firstName: 'Ines',
  fullName: 'Ines Falkenrath',
  currentTitle: 'Clinical Data Lead',
  currentCompany: 'Hollin Health',
  publicId: 'ines-falkenrath',
};

/** A request by Ruth to Ines; a test changes what it is about. */
export function requestWith(changes: Partial<ComposeRequest> = {}): ComposeRequest {
  return {
    me: ruth,
    person: ines,
    link: { kind: 'school', detail: 'University of Leeds' },
    moment: 'request',
    channel: 'note',
    minutes: 20,
    knows: false,
    history: [],
    ...changes,
  };
}

/** A letter that was sent on 8 November. */
export function sentLetter(text: string, changes: Partial<Extract<HistoryEvent, { type: 'sent' }>> = {}): HistoryEvent {
  return { id: 'sent', type: 'sent', on: '2026-11-08', moment: 'request', channel: 'message', text, ...changes };
}
