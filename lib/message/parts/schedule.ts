import { type Part, type Plan, say } from '@/lib/message/part';
import { greeting, signOff } from './greeting';
import { spokenAskEnd, spokenEnd } from './spoken';

const glad: Part = {
  worth: 1500,
  variants: [
    say('Thank you for saying yes. I look forward to it.', 'said-yes'),
    say("I'm glad that you can make the time, thank you.", 'said-yes'),
    say('Thank you for making the time.', 'said-yes'),
    say('I would like to find a time for our talk.', '!said-yes !scheduled'),
    say('Thank you for making the time.', '!said-yes scheduled'),
  ],
};

/** B5: two or three times to choose from, or the agreed one taken. */
const propose: Part = {
  worth: 5000,
  variants: [
    say('Would {timesBare} suit you for our {minutes} minutes?', 'times !scheduled'),
    say('For our {minutes} minutes, would {timesBare} be good for you?', 'times !scheduled'),
    say('Would [a day and time] or [another day and time] suit you for our {minutes} minutes?', '!times !scheduled'),
    say(
      'For our {minutes} minutes, would [a day and time] or [another day and time] be good for you?',
      '!times !scheduled',
    ),
    say('Could we take our {minutes} minutes on [a day and time] or [another day and time]?', '!times !scheduled'),
    say('Could you do {timesBare}, for our {minutes} minutes?', 'times !scheduled'),
    say('I have it down for {dayTime}{where}, for {agreed} minutes.', 'scheduled'),
    say('That works for me: {dayTime}{where}, for {agreed} minutes.', 'scheduled'),
    say('That suits me well: {dayTime}{where}, for {agreed} minutes.', 'scheduled'),
  ],
};

const orAnother: Part = {
  worth: 600,
  variants: [
    say('If not, please name any time that is easier, and I will fit around it.', '!scheduled !note'),
    say('If neither works, choose any time you like. I can be early or late.', '!scheduled !note'),
    say('Any other time is fine too.', '!scheduled'),
    say('If your day changes, another time is just as good.', 'scheduled'),
    say('Should something come up, we can move it to any other time.', 'scheduled !note'),
  ],
};

const how: Part = {
  worth: 300,
  variants: [
    say('I can call you, or we can talk by video, as you prefer.', '!note !scheduled'),
    say('Phone or video, both are fine with me.', '!scheduled'),
    say('I will be on time, and I will keep to the time we agreed.', '!note scheduled'),
  ],
};

const objective: Part = {
  worth: 250,
  variants: [
    say("I'd like to ask you {ownLearn}, and I will come with a few questions.", '!note'),
    say('I will bring a few questions {ownLearn}.', '!note !clause-learn'),
    say('My questions are about {ownTopic}, and I will keep them short.', '!note'),
    say('I will come with a few short questions, so that your time is well used.', '!note !ownTopic'),
  ],
};

const thanks: Part = {
  worth: 150,
  variants: [say('Thank you again.', ''), say('Thank you for your help with this.', '!note')],
};

/** They said yes: propose times, or take the one they named. */
export const schedule: Plan = {
  parts: { greeting, glad, propose, orAnother, how, objective, thanks, signOff, spokenAskEnd },
  note: [[['greeting', 'glad', 'propose', 'orAnother', 'how', 'signOff']]],
  letter: [
    [['greeting'], ['glad', 'propose', 'orAnother'], ['how', 'objective'], ['signOff']],
    [['greeting'], ['glad', 'objective'], ['propose', 'orAnother'], ['how', 'thanks'], ['signOff']],
  ],
  spoken: [[['greeting'], ['glad'], ['propose', 'orAnother'], ['how'], ['spokenAskEnd']]],
};

const lookForward: Part = {
  worth: 5000,
  variants: [
    say('I look forward to speaking with you {dayTime}{where}.', 'scheduled'),
    say("I'm looking forward to our talk {dayTime}{where}.", 'scheduled'),
    say('A short word to confirm our talk {dayTime}{where}.', 'scheduled !note'),
    say('I look forward to our talk on [day and time].', '!scheduled'),
    say("I'm looking forward to speaking with you on [day and time].", '!scheduled'),
  ],
};

const keepTo: Part = {
  worth: 700,
  variants: [
    say('I will keep to the {agreed} minutes we agreed.', ''),
    say('It will take {agreed} minutes, and no more.', ''),
    say('I will watch the clock, so that it stays at {agreed} minutes.', '!note'),
  ],
};

const changed: Part = {
  worth: 500,
  variants: [
    say('If your plans have changed, just tell me, and we will find another time.', '!note'),
    say('Should your day have changed, another time is just as good for me.', '!note'),
    say('If your day has changed, another time is fine.', ''),
  ],
};

const thankAhead: Part = {
  worth: 200,
  variants: [
    say('Thank you again for making the time.', ''),
    say('Thank you for giving me some of your day.', '!note'),
  ],
};

/** The day before: the time, the minutes, and a way out. */
export const confirm: Plan = {
  parts: { greeting, lookForward, keepTo, objective, changed, thankAhead, signOff, spokenEnd },
  note: [[['greeting', 'lookForward', 'keepTo', 'changed', 'signOff']]],
  letter: [
    [['greeting'], ['lookForward', 'keepTo'], ['objective', 'changed'], ['thankAhead'], ['signOff']],
    [['greeting'], ['lookForward', 'objective'], ['keepTo', 'thankAhead'], ['changed'], ['signOff']],
  ],
  spoken: [[['greeting'], ['lookForward', 'keepTo'], ['changed'], ['spokenEnd']]],
};
