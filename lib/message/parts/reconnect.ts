import { lastly, type Part, type Plan, say } from '@/lib/message/part';
import { greeting, signOff } from './greeting';
import { easy, noStrings } from './request';
import { spokenAskEnd } from './spoken';

/** B14: how long it has been. */
const howLong: Part = {
  worth: 2000,
  variants: [
    say('It has been {ago} since we were last in touch.', 'ago'),
    say('I think it is {ago} since we last spoke.', 'ago'),
    say('It has been a long time since our days at {school}.', 'school !ago'),
    say('I still think of our days at {school}.', 'school !ago !note'),
    say('It has been a while since we both worked at {employer}.', 'employer !ago'),
    say('I still think of our time at {employer}.', 'employer !ago'),
    lastly('It has been too long since we last spoke.', '!ago'),
    lastly('It has been a good while since we last spoke.', '!ago'),
  ],
};

/** B14: wish them and the family well. */
const wish: Part = {
  worth: 500,
  variants: [
    say('I hope that you and your family are well.', '!note'),
    say('I hope that all is well with you and yours.', '!note'),
    say('I hope you and yours are well.'),
  ],
};

/** B14: what made me think of you. */
const cameToMind: Part = {
  worth: 3800,
  variants: [
    say('You came to mind because I want to learn {learn}.', '!note'),
    say("I thought of you the other day, as I'd like to learn {learn}.", '!note'),
    say('I saw that you are at {company}, and I would like to learn {learn}.', 'company'),
    say("I thought of you, as I'd like to learn {learn}."),
    say("I'm curious {learn}, and I thought of you."),
  ],
};

/** B14: what I have done since. */
const since: Part = {
  worth: 250,
  variants: [say('These days {iAm}.'), say('As for me, {iAm}.'), say('My own news, in short: {iAm}.', '!note')],
};

const catchUp: Part = {
  worth: 5000,
  variants: [
    say('Could we catch up for {minutes} minutes on the phone?', '!note'),
    say('Would you have {minutes} minutes to catch up in the next few weeks?', '!note'),
    say('Could we catch up for {minutes} minutes?'),
    say('Would you have {minutes} minutes to catch up?'),
  ],
};

const hearFromYou: Part = {
  worth: 260,
  variants: [
    say('I would like to hear how you are, too.', '!note'),
    say('I want to hear your news as well.', '!note'),
    say('It would be good to hear how things are with you.', '!note'),
  ],
};

const noPressure: Part = {
  worth: 200,
  variants: [
    say("If you're too busy just now, that is fine.", '!note'),
    say('If it is not a good time, I will understand.', '!note'),
  ],
};

/** Somebody I know, but lost touch with. */
export const reconnect: Plan = {
  parts: {
    greeting,
    howLong,
    wish,
    cameToMind,
    since,
    catchUp,
    hearFromYou,
    noStrings,
    easy,
    noPressure,
    signOff,
    spokenAskEnd,
  },
  note: [
    [['greeting', 'howLong', 'wish', 'since', 'cameToMind', 'catchUp', 'noStrings', 'signOff']],
    [['greeting', 'cameToMind', 'howLong', 'since', 'noStrings', 'catchUp', 'signOff']],
  ],
  letter: [
    [
      ['greeting'],
      ['howLong', 'wish'],
      ['cameToMind', 'since'],
      ['noStrings', 'catchUp', 'hearFromYou', 'easy'],
      ['signOff'],
    ],
    [
      ['greeting'],
      ['howLong', 'wish', 'since'],
      ['cameToMind', 'catchUp', 'easy'],
      ['noStrings', 'noPressure'],
      ['signOff'],
    ],
    [
      ['greeting'],
      ['wish', 'howLong'],
      ['since', 'cameToMind'],
      ['catchUp', 'hearFromYou'],
      ['noStrings', 'easy'],
      ['signOff'],
    ],
  ],
  spoken: [[['greeting'], ['howLong', 'wish'], ['cameToMind'], ['noStrings', 'catchUp'], ['spokenAskEnd']]],
};
