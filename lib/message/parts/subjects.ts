import { say, type Variant } from '@/lib/message/part';
import type { Moment } from '@/lib/schema/event';

const asking: Variant[] = [
  say('{minutes} minutes on {ownTopic}', '!clause-learn'),
  say('A question about {ownTopic}', ''),
  say('From {school}: a question about {ownTopic}', 'school'),
  say('{referrer} gave me your name', 'referrer'),
  say('We both know {mutual}: a question', 'mutual'),
  say('{minutes} minutes of your advice', '!ownTopic'),
  say('A question, and {minutes} minutes', '!ownTopic'),
];

/** Subject lines: a few words, the topic and the context (B9). */
export const subjects: Record<Moment, readonly Variant[]> = {
  request: asking,
  'follow-up': asking,
} as unknown as Record<Moment, readonly Variant[]>;
