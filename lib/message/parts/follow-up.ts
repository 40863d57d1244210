import { type Part, type Plan, say } from '@/lib/message/part';
import { greeting, signOff } from './greeting';
import { noStrings } from './request';
import { spokenAskEnd } from './spoken';

/** D2, D3: what this belongs to, and that I know you are busy; never that you have not answered. */
const recall: Part = {
  worth: 900,
  variants: [
    say('I know your weeks are full, so this is short.', '!note'),
    say('I wrote to you on {sentOn} to ask for a short call.', '!note'),
    say('This is about my note of {sentOn}. I know how full your days must be.', '!note'),
    say('My letter of {sentOn} may have come at a busy time.', '!note'),
    say('I know you are busy, so I will be brief.', ''),
    say('I wrote to you on {sentOn}.', 'note'),
    say('I know you are busy.', 'note'),
  ],
};

/** D3: still keen. */
const keen: Part = {
  worth: 700,
  variants: [
    say("I'd still like to learn {ownLearn}."),
    say("I'm still curious {ownLearn}."),
    say('I still wonder {ownLearn}.', 'clause-learn'),
    say('I would still be glad to hear {ownLearn}.', '!note'),
  ],
};

/** D2: something that the letter before did not say. */
const fresh: Part = {
  worth: 500,
  variants: [
    say('If writing is easier for you, a line or two would help me just as much.', '!note'),
    say('One or two questions would be enough for me.', '!note'),
    say('If a call is too much just now, I could send you one question in writing.', '!note'),
    say('A line in writing would help just as much.', ''),
    say('One or two questions would do.', ''),
  ],
};

const askAgain: Part = {
  worth: 5000,
  variants: [
    say('Could we still find {minutes} minutes for a call?', ''),
    say('Would {minutes} minutes on the phone be possible, at a time that suits you?', '!note'),
    say('Would you have {minutes} minutes in the next few weeks, on any day?', '!note'),
    say('Is there a day when {minutes} minutes would suit you?', ''),
    say('Could we speak for {minutes} minutes?', ''),
    say('Could we find {minutes} minutes to talk?'),
  ],
};

const wayOut: Part = {
  worth: 300,
  variants: [
    say("If it doesn't suit you, that is quite all right.", '!note'),
    say('A no is fine too, and I will leave it there.', '!note'),
    say('If now is not a good time, later is fine with me.', '!note'),
    say('Later is fine too.', ''),
    say('A no is fine too.', ''),
  ],
};

const stillNoStrings: Part = {
  worth: 350,
  variants: [
    ...noStrings.variants,
    say("As before, I'm not asking for a job.", ''),
    say("It still isn't about a job.", ''),
  ],
};

const thankYou: Part = {
  worth: 200,
  variants: [say('Thank you for your time.', '!note'), say('Thank you for reading this.', '!note')],
};

/** A reply to my own letter, two weeks later: shorter, and with something new. */
export const followUp: Plan = {
  parts: { greeting, recall, keen, fresh, askAgain, wayOut, stillNoStrings, thankYou, signOff, spokenAskEnd },
  note: [
    [['greeting', 'recall', 'keen', 'askAgain', 'stillNoStrings', 'signOff']],
    [['greeting', 'keen', 'fresh', 'askAgain', 'wayOut', 'signOff']],
  ],
  letter: [
    [['greeting'], ['recall', 'keen'], ['fresh', 'askAgain'], ['stillNoStrings', 'thankYou'], ['signOff']],
    [['greeting'], ['recall', 'keen', 'askAgain'], ['fresh', 'wayOut'], ['signOff']],
    [['greeting'], ['keen', 'fresh'], ['stillNoStrings', 'askAgain'], ['wayOut', 'thankYou'], ['signOff']],
  ],
  spoken: [[['greeting'], ['recall', 'keen'], ['askAgain'], ['spokenAskEnd']]],
};
