import { lastly, type Part, type Plan, say } from '@/lib/message/part';
import { greeting, signOff } from './greeting';
import { spokenEnd } from './spoken';

const thanks: Part = {
  worth: 4000,
  variants: [
    say('Thank you for your time {metOn}.', 'metOn'),
    say('Thank you for talking with me {metOn}.', 'metOn'),
    say('I want to thank you for our talk {metOn}.', 'metOn !note'),
    say('Thank you for talking with me.', '!metOn'),
    say('Thank you for the time you gave me.', '!metOn'),
  ],
};

/** G2: what I took from it, in the words of the notes if there are any. */
const tookAway: Part = {
  worth: 3000,
  variants: [
    say('One thing stays with me: {takeaway}.', 'takeaway'),
    say('What I keep thinking about is this: {takeaway}.', 'takeaway'),
    say('I wrote this down, and I keep coming back to it: {takeaway}.', 'takeaway !note'),
    say('One thing stays with me: [what you took from it].', '!takeaway'),
    say('What helped me most was [what you took from it].', '!takeaway'),
    say('I keep thinking about [what you took from it].', '!takeaway'),
  ],
};

/** G2, G3: what I will do about it, and what I promised. */
const willDo: Part = {
  worth: 2000,
  variants: [
    say("I haven't forgotten what I promised: {promise}.", 'promise'),
    say('As I promised, this is on my list: {promise}.', 'promise'),
    say('Next, I will [what you will do about it].', '!promise'),
    say('My next step is to [what you will do about it].', '!promise'),
  ],
};

const helped: Part = {
  worth: 400,
  variants: [
    say('It helped me to hear how things look from where you stand, and I have much to think about.', '!note'),
    say('I learned things from you that I could not have read anywhere.', '!note'),
    say('Our talk gave me a lot to think about, and I have gone over my notes.', '!note'),
  ],
};

const willTell: Part = {
  worth: 350,
  variants: [
    say('I will let you know what comes of it.', '!note'),
    say('In a few weeks I will tell you how it went.', '!note'),
    lastly('I will tell you how it goes.'),
  ],
};

const inReturn: Part = {
  worth: 300,
  variants: [
    say('If I can ever do something for you, please tell me.', '!note'),
    say('If there is ever a way for me to help you, I would be glad to.', '!note'),
  ],
};

/** The same day: brief (G1). No question, nothing asked. */
export const thankYou: Plan = {
  parts: { greeting, thanks, tookAway, willDo, helped, willTell, inReturn, signOff, spokenEnd },
  note: [[['greeting', 'thanks', 'tookAway', 'willDo', 'willTell', 'signOff']]],
  letter: [
    [['greeting'], ['thanks', 'tookAway'], ['willDo', 'willTell'], ['helped', 'inReturn'], ['signOff']],
    [['greeting'], ['thanks', 'helped'], ['tookAway', 'willDo'], ['inReturn', 'willTell'], ['signOff']],
  ],
  spoken: [[['greeting'], ['thanks', 'tookAway'], ['willDo'], ['spokenEnd']]],
};

const thanksForAnswer: Part = {
  worth: 4000,
  variants: [
    say('Thank you for your answer.'),
    say('Thank you for writing back, and for being honest with me.', '!note'),
    say('Thank you for letting me know.'),
    say('It was kind of you to answer, thank you.'),
  ],
};

const understand: Part = {
  worth: 2500,
  variants: [
    say('I quite understand, and I will leave it there.'),
    say('That is quite all right, and I will not ask again.'),
    say("I know that one cannot say yes to everyone, so please don't give it another thought.", '!note'),
  ],
};

const kindness: Part = {
  worth: 600,
  variants: [
    say('It was good of you to take the time for an answer.', '!note'),
    say('A clear answer is a kindness, and it helps me to plan my next steps.', '!note'),
    say('Your answer helps me all the same, since I now know where I stand.', '!note'),
  ],
};

const wishWell: Part = {
  worth: 500,
  variants: [
    say('I wish you all the best with your work at {company}.', 'company'),
    say('I wish you well with your work.'),
    say('I wish you a good week.'),
  ],
};

/** After a no: thanks, and nothing more. */
export const thankForNo: Plan = {
  parts: { greeting, thanksForAnswer, understand, kindness, inReturn, wishWell, signOff, spokenEnd },
  note: [[['greeting', 'thanksForAnswer', 'understand', 'wishWell', 'signOff']]],
  letter: [
    [['greeting'], ['thanksForAnswer', 'understand'], ['kindness', 'inReturn'], ['wishWell'], ['signOff']],
    [['greeting'], ['thanksForAnswer', 'kindness'], ['understand', 'wishWell'], ['inReturn'], ['signOff']],
  ],
  spoken: [[['greeting'], ['thanksForAnswer', 'understand'], ['wishWell'], ['spokenEnd']]],
};
