import { type Part, type Plan, say } from '@/lib/message/part';
import { greeting, signOff } from './greeting';
import { noStrings } from './request';
import { spokenAskEnd } from './spoken';

/** D2, D3: the letter that this replies to, and that I know you are busy; never that you have not answered. */
const recall: Part = {
  worth: 3200,
  variants: [
    say('I know your weeks are full, so this only adds a line to my note of {sentOn}.', '!note'),
    say('I wrote to you on {sentOn} to ask for a short call.', '!note !to-introduce'),
    say('This is about my note of {sentOn}. I know how full your days must be.', '!note'),
    say('My letter of {sentOn} may have come at a busy time.', '!note !spoken'),
    say('You may be busy, so just a word about my note of {sentOn}.'),
    say('I wrote to you on {sentOn}. I know you are busy.'),
    say('I wrote to you on {sentOn}.', '', 60),
    say('I know you are busy, so just a word about my last note.', '!sentOn'),
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
  worth: 2000,
  isNewEachTime: true,
  variants: [
    say('If writing is easier for you, a line or two would help me just as much.', '!note !to-introduce'),
    say('Even one or two questions would help me.', '!note !to-introduce'),
    say('If a call is too much just now, I could send you one question in writing.', '!note !spoken !to-introduce'),
    say('A line in writing would help just as much.', '!to-introduce'),
    say('One or two questions would do.', '!to-introduce'),
    say('I can write the few lines for you to pass on.', 'to-introduce'),
    say('If it helps, I can send you a line that you only have to forward.', '!note to-introduce'),
    say('There is no hurry at all.', 'to-introduce'),
  ],
};

const askAgain: Part = {
  worth: 5000,
  variants: [
    say('Could we find {minutes} minutes for a call after all?', '!to-introduce'),
    say('Would {minutes} minutes on the phone be possible, at a time that suits you?', '!note !to-introduce'),
    say('Would you have {minutes} minutes in the next few weeks, on any day?', '!note !to-introduce'),
    say('Is there a day when {minutes} minutes would suit you?', '!to-introduce'),
    say('Could we speak for {minutes} minutes?', '!to-introduce'),
    say('Could we find {minutes} minutes to talk?', '!to-introduce'),
    say('Could you still put me in touch with {targetOrGap}, for {minutes} minutes?', 'to-introduce'),
    say('Would you still be willing to introduce us, for {minutes} minutes?', 'to-introduce'),
    say('Could you still introduce us, for {minutes} minutes?', 'to-introduce'),
  ],
};

/** D2, D3 in a breath: "still" says that it was asked before. */
const nudge: Part = {
  worth: 5000,
  variants: [
    say('About my note of {sentOn}: could we still find {minutes} minutes?', '!to-introduce'),
    say('I know you are busy. Could we still speak for {minutes} minutes?', '!to-introduce'),
    say('Could we still find {minutes} minutes for a call?', '!to-introduce'),
    say('Could we still speak for {minutes} minutes?', '!to-introduce'),
    say('Would {minutes} minutes still suit you?', '!to-introduce'),
    say('Would {minutes} minutes still work?', '!to-introduce'),
    say('About my note of {sentOn}: could you still introduce us, for {minutes} minutes?', 'to-introduce'),
    say('Could you still introduce us, for {minutes} minutes?', 'to-introduce'),
    say('An introduction, {minutes} minutes: still possible?', 'to-introduce', 100),
  ],
};

/** Something new, where there is room for three words. */
const aside: Part = {
  worth: 4000,
  isNewEachTime: true,
  variants: [
    say('A line in writing would help me just as much.', '!to-introduce'),
    say('A line in writing is fine too.', '!to-introduce'),
    say('By email is fine too.', '!email !to-introduce'),
    say('A no is fine too.'),
    say('Later is fine too.'),
    say('There is no hurry.'),
    say('No hurry at all.'),
    say('No hurry.'),
    say('No rush.'),
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

/**
 * A reply to my own letter, two weeks later: it says so, asks again for the same minutes, adds something new, and is shorter
 * than the letter before (D1 to D3). Below a letter of a line or two there is no room for all of that in full: there the short
 * form stands, one line in which "still" is the reply and a word of ease is what is new. Its shortest is 37 characters and seven words.
 */
export const followUp: Plan = {
  parts: {
    greeting,
    recall,
    keen,
    fresh,
    askAgain,
    nudge,
    aside,
    wayOut,
    stillNoStrings,
    thankYou,
    signOff,
    spokenAskEnd,
  },
  note: [
    [['greeting', 'recall', 'keen', 'askAgain', 'fresh', 'stillNoStrings', 'signOff']],
    [['greeting', 'recall', 'keen', 'askAgain', 'fresh', 'wayOut', 'signOff']],
  ],
  letter: [
    [['greeting'], ['recall', 'keen'], ['askAgain', 'fresh'], ['stillNoStrings', 'thankYou'], ['signOff']],
    [['greeting'], ['recall', 'keen', 'askAgain'], ['fresh', 'wayOut'], ['signOff']],
    [['greeting'], ['recall', 'keen'], ['stillNoStrings', 'askAgain'], ['fresh', 'thankYou'], ['signOff']],
  ],
  spoken: [[['greeting'], ['recall', 'keen'], ['askAgain', 'fresh'], ['spokenAskEnd']]],
  brief: {
    fullNeeds: ['recall', 'askAgain', 'fresh'],
    needs: ['nudge', 'aside'],
    note: [['greeting', 'nudge', 'aside', 'signOff']],
    letter: [['greeting'], ['nudge', 'aside'], ['signOff']],
    spoken: [['greeting'], ['nudge', 'aside'], ['spokenAskEnd']],
  },
};
