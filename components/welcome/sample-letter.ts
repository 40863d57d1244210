import type { Parts } from '@/lib/schema/finding';

/** A letter to look at, as one is drafted: a note of at most 200 characters, reviewed by a test. Letters are English. */
export const sampleLetter =
  'Hi Nora, I saw we both studied at York. I’m a school librarian, curious how town records come online. Could we talk for 20 minutes, any day? I’m not asking for a job. Thank you, Maja';

/** What it has, for the ticks below it; the test compares. */
export const sampleParts: Parts = {
  howFound: true,
  whoIAm: true,
  objective: true,
  minutes: 20,
  flexible: true,
  thanks: true,
  noJob: true,
  question: true,
};
