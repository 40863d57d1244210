import { type Part, type Plan, say } from '@/lib/message/part';
import { greeting, signOff } from './greeting';
import { spokenEnd } from './spoken';

/** G6: the occasion. Each gives something; none asks for anything. */
const occasion: Part = {
  worth: 5000,
  variants: [
    say('I read [title and link], and it made me think of you.', 'article'),
    say('I came across [title and link] and thought that you might like it.', 'article'),
    say('Congratulations on [their news].', 'congratulation'),
    say('I saw the news: [their news]. I was glad to read it.', 'congratulation'),
    say('I will be at [the event]. If you are going too, it would be good to say hello.', 'event'),
    say('I plan to go to [the event], and I thought that it might be something for you.', 'event'),
    say('I met [their name], who [why the two should meet]. If you like, I will introduce you.', 'introduction'),
    say(
      'I think that you and [their name] would get on, as [why the two should meet]. If you like, I will introduce you.',
      'introduction',
    ),
    say(
      'You told me about [what they are working on]. I know a little about [what you can help with] and would gladly help.',
      'help',
    ),
    say('I could help you with [what you can help with], if that is of use to you.', 'help'),
    say('It would be good to see you again. I would like to invite you to lunch, on any day that suits you.', 'lunch'),
    say('I would like to buy you lunch one day soon, just to hear how you are.', 'lunch'),
    say('I promised {promise}. Here it is: [what you promised].', 'kept-promise'),
    say('As I promised, here is [what you promised].', 'kept-promise', 10),
    say('You kindly offered {theirPromise}. If that is still easy for you, I would be glad.', 'asked-promise'),
    say(
      'You kindly offered [what they promised]. If that is still easy for you, I would be glad.',
      'asked-promise',
      10,
    ),
  ],
};

const because: Part = {
  worth: 700,
  variants: [
    say('You said something when we spoke that has stayed with me: {takeaway}.', 'takeaway !note'),
    say('I still think of our talk {metOn}, and of what you told me.', 'metOn !note'),
    say('I still draw on what you told me when we spoke.', '!note met'),
    say('Our talk is still on my mind, and I often use what you told me.', '!note met'),
  ],
};

const news: Part = {
  worth: 400,
  variants: [
    say('On my side, I keep learning {ownLearn}, step by step.', '!note'),
    say("As for me, I'm still learning {ownLearn}, and I enjoy it.", '!note'),
    say('On my side all is well, and I keep at it, step by step.', '!note !ownLearn'),
  ],
};

const kindWish: Part = {
  worth: 500,
  variants: [
    say('I hope that all goes well for you at {company}.', 'company'),
    say('I hope that you are well, and that work goes as you wish.', '!note'),
    say('I hope that all is well with you.'),
  ],
};

const noNeed: Part = {
  worth: 300,
  variants: [
    say('There is no need to reply. I just wanted to say hello.', '!note !lunch !kept-promise !asked-promise'),
    say('No answer needed, this is only to keep in touch.', '!note !lunch !kept-promise !asked-promise'),
    say('If your weeks are too full, another month is fine.', '!note lunch'),
    say('If it no longer suits you, that is quite all right.', 'asked-promise'),
    say('No need to reply.', '!lunch !asked-promise'),
  ],
};

/** Every two months: a friendly word with an occasion. */
export const keepInTouch: Plan = {
  parts: { greeting, occasion, because, news, kindWish, noNeed, signOff, spokenEnd },
  note: [[['greeting', 'occasion', 'kindWish', 'noNeed', 'signOff']]],
  letter: [
    [['greeting'], ['occasion', 'because'], ['news', 'kindWish'], ['noNeed'], ['signOff']],
    [['greeting'], ['because', 'occasion'], ['kindWish', 'news'], ['noNeed'], ['signOff']],
  ],
  spoken: [[['greeting'], ['occasion'], ['kindWish'], ['spokenEnd']]],
};
