import { type Part, type Plan, say } from '@/lib/message/part';
import { greeting, signOff } from './greeting';
import { spokenAskEnd } from './spoken';

const whom: Part = {
  worth: 3000,
  variants: [
    say('I saw that you know {target}.', 'target'),
    say('I believe you know {target}.', 'target'),
    say('I came across {target} on LinkedIn and saw that you two are connected.', 'target !note'),
    say("I'm hoping to talk with {targetOrGap}.", ''),
  ],
};

const purpose: Part = {
  worth: 4000,
  variants: [
    say("I'd like to learn {learn}, and I hope to ask {targetFirst}.", 'target !note'),
    say("I'm trying to find out {learn}, and I would like to ask {targetFirst}.", 'target !note'),
    say("{iAm}, and I'd like to learn {learn}.", '!known'),
    say("I'd like to learn {learn}.", 'known'),
    say("I'm curious {learn}.", 'known'),
    say("I'm trying to find out {learn}.", 'known'),
  ],
};

const introduce: Part = {
  worth: 5000,
  variants: [
    say('Would you be willing to introduce us, for a talk of {minutes} minutes?'),
    say('Could you put us in touch for a {minutes}-minute call?'),
    say('Would it be all right to introduce us, for {minutes} minutes on the phone?', '!note'),
    say('Could you introduce us, for {minutes} minutes?'),
    say('Might you introduce us, for a call of {minutes} minutes?'),
  ],
};

const onlyAdvice: Part = {
  worth: 3500,
  variants: [
    say("I'm not asking for a job, from you or from {targetFirst}. I only want to learn.", 'target !note'),
    say("It isn't about a job, and I won't ask anyone to pull strings.", '!note'),
    say("I'm not asking for a job, only for an honest view of the work.", '!note'),
    say("I'm not asking for a job."),
    say("It isn't about a job."),
    say('I only want to learn, so this is not about a job.'),
  ],
};

const toForward: Part = {
  worth: 350,
  variants: [
    say('I can send you two or three lines to pass on, so that it takes you hardly any time.', '!note'),
    say('If it helps, I will write a few lines that you can forward as they are.', '!note'),
    say('I will gladly write the few lines for you to pass on.', '!note'),
  ],
};

const ratherNot: Part = {
  worth: 400,
  variants: [
    say('If you would rather not, I will understand.', '!note'),
    say('If it feels awkward, please say so, and I will not mind.', '!note'),
    say('A no is fine too.'),
    say('If you would rather not, no harm done.', 'note'),
  ],
};

const thanks: Part = {
  worth: 200,
  variants: [say('Thank you for thinking about it.', '!note'), say('Either way, thank you.', '!note')],
};

/** To a contact whom we share, about the person I'd like to meet. */
export const askIntroduction: Plan = {
  parts: { greeting, whom, purpose, introduce, onlyAdvice, toForward, ratherNot, thanks, signOff, spokenAskEnd },
  note: [
    [['greeting', 'whom', 'purpose', 'introduce', 'onlyAdvice', 'ratherNot', 'signOff']],
    [['greeting', 'purpose', 'whom', 'onlyAdvice', 'introduce', 'signOff']],
  ],
  letter: [
    [
      ['greeting'],
      ['whom', 'purpose'],
      ['introduce', 'toForward'],
      ['onlyAdvice', 'ratherNot'],
      ['thanks'],
      ['signOff'],
    ],
    [['greeting'], ['whom', 'purpose', 'onlyAdvice'], ['introduce', 'ratherNot'], ['toForward', 'thanks'], ['signOff']],
  ],
  spoken: [[['greeting'], ['whom', 'purpose'], ['onlyAdvice', 'introduce'], ['ratherNot'], ['spokenAskEnd']]],
};
