import { lastly, say, type Variant } from '@/lib/message/part';
import type { Moment } from '@/lib/schema/event';

const asking: Variant[] = [
  say('{minutes} minutes on {ownTopic}', '!clause-learn'),
  say('A question about {ownTopic}'),
  say('From {school}: a question about {ownTopic}', 'school'),
  say('{referrer} gave me your name', 'referrer'),
  say('We both know {mutual}: a question', 'mutual'),
  lastly('{minutes} minutes of your advice'),
  lastly('A question, and {minutes} minutes'),
];

/** Subject lines: a few words, the topic and the context (B9). */
export const subjects: Record<Moment, readonly Variant[]> = {
  request: asking,
  'follow-up': asking,
  reconnect: [
    say('It has been a while'),
    say('A hello, and a question about {ownTopic}'),
    say('Catching up, {minutes} minutes'),
  ],
  'ask-introduction': [
    say('An introduction to {target}', 'target'),
    say('You know {target}: a question', 'target'),
    lastly('An introduction'),
  ],
  schedule: [
    say('A time for our talk', '!scheduled'),
    say('Our {minutes} minutes', '!scheduled'),
    say('Our talk {dayTime}', 'scheduled'),
  ],
  confirm: [say('Our talk {dayTime}', 'scheduled'), say('Our talk', '!scheduled')],
  'thank-you': [say('Thank you for your time'), say('Thank you for our talk')],
  'thank-for-no': [say('Thank you for your answer'), say('Thank you all the same')],
  outcome: [say('What came of your advice'), say('Your advice, and what came of it')],
  'report-back': [
    say('My talk with {about}', 'about'),
    say('Thank you for the introduction'),
    say('How it went with {about}', 'about'),
  ],
  'keep-in-touch': [
    say('Something you might like to read', 'article'),
    say('Congratulations', 'congratulation'),
    say('An event you might like', 'event'),
    say('Somebody you might like to meet', 'introduction'),
    say('An offer of help', 'help'),
    say('Lunch one day', 'lunch'),
  ],
};
