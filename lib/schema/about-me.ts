import * as z from 'zod/mini';

const line = z.string().check(z.maxLength(300));
/** A few lines, as one would say them. */
const lines = z.string().check(z.maxLength(2_000));
const names = z._default(z.array(line).check(z.maxLength(50)), []);

/** What the user told about themselves. Everything may be empty: *Skip* works. */
export const aboutMe = z.object({
  /** Signs the letters. */
  name: z._default(line, ''),
  /** Who I am in a line, as it follows "I'm": "a ward nurse in Leeds". */
  who: z._default(line, ''),
  /** What I want to learn, as it follows "I'd like to learn": "how nurses move into health data". */
  learn: z._default(line, ''),
  schools: names,
  employers: names,
  /** How my letters end, before the name ("All the best"); left out, the letter chooses. */
  signOff: z.optional(line),
  /** For conversations (GUIDANCE E1), three lines each: what I want from them, who I am when asked, what I have done. */
  goals: z.optional(lines),
  pitch: z.optional(lines),
  proof: z.optional(lines),
  plan: z._default(z.enum(['free', 'premium']), 'free'),
});
export type AboutMe = z.infer<typeof aboutMe>;

export const emptyAboutMe: AboutMe = aboutMe.parse({});
