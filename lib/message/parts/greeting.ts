import { type Part, say } from '@/lib/message/part';

/** How a letter begins (B13: a touch more formal with strangers). */
export const greeting: Part = {
  worth: 3000,
  variants: [
    say('Hi {first},', 'note'),
    say('Dear {titled},', 'letter !known'),
    say('Dear {first},', 'email !known !titled'),
    say('Hello {first},', 'letter !known !titled'),
    say('Hi {first},', 'letter !email !titled'),
    say('Hi {first},', 'letter known'),
    say('Hello {first},', 'letter known'),
    say('Hello,', '!spoken', 1500),
    say('Hello {titled}, this is {meOrGap}.', 'spoken !known'),
    say('Hello {first}, this is {meOrGap}.', 'spoken !titled !known'),
    say('Hi {first}, my name is {meOrGap}.', 'spoken !titled !known request'),
    say("Hi {first}, it's {myFirst}.", 'spoken known'),
    say('Hello, this is {meOrGap}.', 'spoken', 1500),
  ],
};

/** How a letter ends: the user's own sign-off, where they have one. */
export const signOff: Part = {
  worth: 1200,
  variants: [
    say('{signOff}, {myFirst}', 'note'),
    say('Thanks, {myFirst}', 'note !signOff asking'),
    say('Thank you, {myFirst}', 'note !signOff asking'),
    say('Best wishes, {myFirst}', 'note !signOff !asking'),
    say('All the best, {myFirst}', 'note !signOff !asking'),
    say('Thank you.', 'note !me asking'),
    say('Thanks.', 'note !me asking'),
    say('{signOff},\n{me}', 'letter !known'),
    say('{signOff},\n{myFirst}', 'letter known'),
    say('Best wishes,\n{me}', 'letter !known !signOff'),
    say('Kind regards,\n{me}', 'letter !known !signOff'),
    say('With best wishes,\n{me}', 'letter !known !signOff'),
    say('Warm wishes,\n{myFirst}', 'letter known !signOff'),
    say('All the best,\n{myFirst}', 'letter known !signOff'),
    say('Best wishes,\n{meOrGap}', 'email !me'),
    say('Best wishes', 'letter !email !me'),
  ],
};
