import { type Part, say } from '@/lib/message/part';

/** C2, C3: how a call that asks for something ends; an email follows, in case that is easier. */
export const spokenAskEnd: Part = {
  worth: 600,
  variants: [
    say(
      'If now is a bad time, I can call again, and I will send a short email too, if that is all right. Thank you for your time.',
      'phone',
    ),
    say('Thank you for your time. If it is all right with you, I will follow up by email.', 'phone'),
    say('I will also send you an email, in case that is easier for you. Thank you, and goodbye.', 'voicemail'),
    say(
      'An email will follow, as that may suit you better. Thank you for listening, and have a good day.',
      'voicemail',
    ),
  ],
};

/** How a call that only tells something ends. */
export const spokenEnd: Part = {
  worth: 400,
  variants: [say('Thank you, and have a good day.'), say('That is all I wanted to say. Thank you, and goodbye.')],
};
