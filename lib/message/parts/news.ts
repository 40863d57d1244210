import { type Part, type Plan, say } from '@/lib/message/part';
import { greeting, signOff } from './greeting';
import { spokenEnd } from './spoken';

const remember: Part = {
  worth: 3000,
  variants: [
    say('You gave me your time {metOn}, and I want to tell you what came of it.', 'metOn !note'),
    say('Since we spoke {metOn}, I have followed your advice.', 'metOn'),
    say('I want to tell you what came of your advice.'),
    say('I have followed your advice, and I want to tell you how it went.', '!note'),
  ],
};

const advice: Part = {
  worth: 800,
  variants: [
    say('This is what I took with me: {takeaway}.', 'takeaway !note'),
    say('I had written down: {takeaway}.', 'takeaway !note'),
  ],
};

const whatCame: Part = {
  worth: 5000,
  variants: [
    say('I have [what you did], and [what came of it].'),
    say('Since then I have [what you did]. The outcome: [what came of it].'),
    say('First I [what you did]. Then [what came of it].'),
  ],
};

const gratitude: Part = {
  worth: 1000,
  variants: [
    say('I would not have thought of it without you, so thank you once more.', '!note'),
    say('It made a real difference to me. Thank you for that.', '!note'),
    say('Thank you for setting me on my way.'),
    say('Thank you, it helped.', 'note'),
  ],
};

const noReply: Part = {
  worth: 300,
  variants: [
    say('There is no need to reply. I just thought that you might like to know.', '!note'),
    say('You need not answer this. I only wanted you to hear it from me.', '!note'),
  ],
};

const hopeWell: Part = {
  worth: 250,
  variants: [
    say('I hope that your own work goes well, and if I can help you with something, please tell me.', '!note'),
    say('If there is something I can do for you, just say so. I would be glad to.', '!note'),
  ],
};

/** A month after the talk: what came of it (G2). */
export const outcome: Plan = {
  parts: { greeting, remember, advice, whatCame, gratitude, noReply, hopeWell, signOff, spokenEnd },
  note: [[['greeting', 'remember', 'whatCame', 'gratitude', 'signOff']]],
  letter: [
    [['greeting'], ['remember', 'advice'], ['whatCame', 'gratitude'], ['hopeWell', 'noReply'], ['signOff']],
    [['greeting'], ['remember', 'whatCame'], ['gratitude', 'hopeWell'], ['noReply'], ['signOff']],
  ],
  spoken: [[['greeting'], ['remember', 'whatCame'], ['gratitude'], ['spokenEnd']]],
};

const haveMet: Part = {
  worth: 5000,
  variants: [
    say('I have now spoken with {aboutOrGap}, thanks to you.'),
    say('{about} and I have now spoken, thanks to you.', 'about'),
    say('You put me in touch with {aboutOrGap}, and we have now spoken.'),
  ],
};

const learned: Part = {
  worth: 3000,
  variants: [
    say('What I took from it: [what you learned].'),
    say('It helped me to see [what you learned].'),
    say('I learned [what you learned], which I had not known.', '!note'),
  ],
};

const trust: Part = {
  worth: 900,
  variants: [
    say('I know that you lent me your name for this, and I was careful with it.', '!note'),
    say('It was kind of you to open that door, and I kept to the time we had agreed.', '!note'),
    say('It was good of you to open that door for me.'),
  ],
};

const thanksForThat: Part = {
  worth: 800,
  variants: [
    say('Thank you for bringing us together. If there is something I can do for you, please tell me.', '!note'),
    say('Thank you once more. I hope I can do the same for you one day.', '!note'),
    say('Thank you for bringing us together.'),
  ],
};

/** To whoever introduced us: how it went (G5). */
export const reportBack: Plan = {
  parts: { greeting, haveMet, learned, trust, thanksForThat, noReply, signOff, spokenEnd },
  note: [[['greeting', 'haveMet', 'learned', 'thanksForThat', 'signOff']]],
  letter: [
    [['greeting'], ['haveMet', 'learned'], ['trust', 'thanksForThat'], ['noReply'], ['signOff']],
    [['greeting'], ['haveMet', 'trust'], ['learned'], ['thanksForThat', 'noReply'], ['signOff']],
  ],
  spoken: [[['greeting'], ['haveMet', 'learned'], ['thanksForThat'], ['spokenEnd']]],
};
