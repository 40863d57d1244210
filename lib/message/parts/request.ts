import { lastly, type Part, type Plan, say } from '@/lib/message/part';
import { greeting, signOff } from './greeting';
import { spokenAskEnd } from './spoken';

/** B1: how I found you. */
const howFound: Part = {
  worth: 2000,
  variants: [
    say('I saw that we both went to {school}.', 'school'),
    say('I was glad to see that you went to {school} too.', 'school !note'),
    say('We both went to {school}, as I saw on your profile.', 'school !note'),
    say('We both went to {school}.', 'school note'),
    say('I saw {school} on your profile. I went there too.', 'school'),
    lastly('We went to the same school.', 'by-school note'),
    lastly('I saw that we went to the same school.', 'by-school'),
    say('I saw that we have both worked at {employer}.', 'employer'),
    say('We have both worked at {employer}, as I saw on your profile.', 'employer !note'),
    say('I was glad to see {employer} on your profile, as I have worked there too.', 'employer !note'),
    say('We both worked at {employer}.', 'employer note'),
    say('I saw {employer} on your profile. I worked there too.', 'employer'),
    lastly('We share a past employer.', 'by-employer note'),
    lastly('I saw that we have worked for the same company.', 'by-employer'),
    say('I saw that we both know {mutual}.', 'mutual'),
    say('We both know {mutual}, and that is how I found you.', 'mutual !note'),
    say('I found you through {mutual}, whom we both know.', 'mutual'),
    say('We both know {mutual}.', 'mutual note'),
    lastly('I saw that we know some of the same people.', 'by-mutual'),
    say('{referrer} gave me your name.', 'referrer'),
    say('{referrer} said that I should ask you.', 'referrer'),
    say('{referrer} thought that you would be a good person to ask.', 'referrer !note'),
    say('I saw that we are both in {place}.', 'place'),
    say('We are both in {place}, and I found you here on LinkedIn.', 'place letter !email'),
    say('We are both in {place}, and I found your profile on LinkedIn.', 'place email'),
    say("We're both in {place}.", 'place note'),
    lastly('I saw that we live close to each other.', 'by-place'),
    say('I found you through "{article}".', 'article'),
    say('I read "{article}", and it led me to you.', 'article'),
    say('I came across your name through "{article}".', 'article !note'),
    say('I found you through {event}.', 'event'),
    say('I came across your name through {event}.', 'event'),
    say('I found your profile and saw that you work at {company}.', 'by-profile !note'),
    say('I came across your profile and saw that you are {role}.', 'by-profile !note'),
    say('I saw on your profile that you work at {company}.', 'by-profile'),
    say('I saw on your profile that you are {role}.', 'by-profile'),
    lastly('I found your profile on LinkedIn.', 'by-profile !note'),
    lastly('I came across your profile on LinkedIn.', 'by-profile !note'),
    lastly('I saw your profile.', 'by-profile note'),
    lastly('I found your profile.', 'by-profile note'),
    say('I thought of you because you work at {company}.', 'by-knowing'),
    say('I thought that you might be a good person to ask.', 'by-knowing'),
    say('You came to mind as someone to ask.', 'by-knowing'),
    lastly('I found you through something I read.', 'by-article'),
    lastly('I found you through an event.', 'by-event'),
    say('I came across your name and your work.', 'linked', 600),
    say('I found you through [how you found them].', '!linked'),
  ],
};

/** B2 and B3 in one breath: who I am, and what I'd like to learn. */
const pitch: Part = {
  worth: 4000,
  variants: [
    say("{iAm}, and I'd like to learn {learn}.", '!note'),
    say("{iAm}. I'm trying to find out {learn}.", '!note'),
    say('{iAm}, and I would like to hear {learn}.', '!note'),
    say('{iAm}, curious {learn}.', 'note !verb-who'),
    say("{iAm}. I'd like to learn {learn}.", 'note'),
    say("{iAm} and I'd like to learn {learn}.", 'note'),
    say("{iAm}, and I'm curious {learn}.", ''),
    say("{iAm}. I'm curious {learn}.", 'verb-who'),
  ],
};

const whoIAm: Part = {
  worth: 3000,
  variants: [say('{iAm}.')],
};

/** Why a person rather than a book: an insider's view (B3). */
const insider: Part = {
  worth: 150,
  variants: [
    say('I can read about it, but I would learn more from someone who knows the field.'),
    say('I would rather hear about it from a person than read about it.'),
    say('Your own view of it, good and bad, would help me a great deal.'),
    say('What I hope for is an honest view from the inside.'),
  ],
};

/** B4 and B6: the exact minutes, in one question that takes yes or no. */
const ask: Part = {
  worth: 5000,
  variants: [
    say('Could we speak for {minutes} minutes one day soon?', '!note'),
    say('Would you be willing to talk with me for {minutes} minutes?', '!note'),
    say('Would you have {minutes} minutes for a call in the next few weeks?', '!note'),
    say('Could I ask you a few questions in a {minutes}-minute call?', '!note'),
    say('Would you have {minutes} minutes for a call?', '!note known'),
    say('Could we speak for {minutes} minutes, any day?', 'note'),
    say('Would you have {minutes} minutes for a call, any day?', 'note'),
    say('Might we talk for {minutes} minutes, any day?', 'note'),
    say('Could I call you for {minutes} minutes, any day?', 'note'),
    say('Could we talk for {minutes} minutes?', 'note', 100),
    say('Might we speak for {minutes} minutes?', 'note', 100),
  ],
};

/** The question with its subject: B3, B4 and B6 together. */
const learnAsk: Part = {
  worth: 6000,
  variants: [
    say('Would you be willing to talk with me for {minutes} minutes about {topic}?', '!note'),
    say('Could I have {minutes} minutes of your time to ask {learn}?', '!note'),
    say('Could we have a {minutes}-minute call, so that I can learn {learn}?', '!note'),
    say('Could I ask you {learn}, in {minutes} minutes, any day?', 'note'),
    say('Could we speak for {minutes} minutes about {topic}?', 'note'),
    say('May I have {minutes} minutes to learn {learn}?', 'note'),
  ],
};

/** B5: easy to schedule, and always with a way out. */
export const easy: Part = {
  worth: 150,
  variants: [
    say('I could do {timesBare}, or any other time that suits you better.', 'times !note'),
    say('I am free {times}, and any other time is fine too.', 'times !note'),
    say('Any day and time is fine with me, by phone or by video.', '!note !times'),
    say('I can call you, or meet near you for a coffee, whatever suits you.', '!note !times place'),
    say('I can call you whenever it fits your week.', '!note !times'),
    say('I can fit around your days, by phone or by video.', '!note !times'),
    say('Please choose any day that suits you, and I will make it work.', '!note !times'),
    say('I could do {timesBare}.', 'note times'),
    say('Any day works for me.', 'note !times'),
    say('I can fit around your week.', 'note'),
  ],
};

/** B7: no strings. */
export const noStrings: Part = {
  worth: 3500,
  variants: [
    say("I'm not asking for a job, and I won't ask you to pull strings.", '!note'),
    say("To be clear, I'm not asking for a job. I only want to learn.", '!note'),
    say("This isn't about a job, and there are no strings attached.", '!note'),
    say("I'm not asking for a job, only for your view.", '!note'),
    say("I'm not asking for a job.", 'note'),
    say("This isn't about a job.", 'note'),
    say("It's not about a job.", 'note'),
    say('I only ask to learn, not for a job.', 'note'),
  ],
};

/** B10: thankful, and a no is fine. */
const thanks: Part = {
  worth: 250,
  variants: [
    say("Thank you for reading this. If it doesn't suit you, that is fine too.", '!note'),
    say('Thank you for thinking about it. A short no is fine as well.', '!note'),
    say('Either way, thank you for your time.', '!note'),
    say('Thank you for your time, whatever you decide.', '!note'),
  ],
};

/** The first request to somebody. */
export const request: Plan = {
  parts: { greeting, howFound, pitch, whoIAm, insider, ask, learnAsk, easy, noStrings, thanks, signOff, spokenAskEnd },
  note: [
    [['greeting', 'howFound', 'pitch', 'ask', 'noStrings', 'signOff']],
    [['greeting', 'howFound', 'whoIAm', 'learnAsk', 'noStrings', 'easy', 'signOff']],
    [['greeting', 'pitch', 'howFound', 'noStrings', 'ask', 'signOff']],
  ],
  letter: [
    [['greeting'], ['howFound', 'pitch', 'insider'], ['noStrings', 'ask', 'easy'], ['thanks'], ['signOff']],
    [['greeting'], ['whoIAm', 'howFound'], ['learnAsk', 'insider'], ['noStrings', 'easy'], ['thanks'], ['signOff']],
    [['greeting'], ['pitch', 'howFound'], ['ask', 'easy'], ['noStrings', 'thanks'], ['signOff']],
  ],
  spoken: [
    [['greeting'], ['howFound', 'pitch'], ['noStrings', 'ask', 'easy'], ['spokenAskEnd']],
    [['greeting'], ['whoIAm', 'howFound'], ['learnAsk', 'noStrings'], ['spokenAskEnd']],
  ],
};
