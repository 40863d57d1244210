import type { LetterRemark } from '@/components/draft/letter-remark';

/** A first request with nothing to mend. */
export const calm =
  'Hi Nora, I saw we both studied at York. I’m a school librarian, curious how people move into archives. Could we talk for 20 minutes, any day? I’m not asking for a job. Thank you, Maja';

/** The same, opening with what the writer lacks. */
export const toMend = calm.replace('I’m a school librarian', 'I’m between jobs');

/** All three weights at once, a gap, and past the limit. */
export const troubled =
  'Hi Nora, I really, really admire your piece on [which one?]. I’m between jobs, curious how people move into archives. If there are any openings in your team, could we talk for 20 minutes? I’m not asking for a job. Thank you, Maja';

interface Sample {
  severity: LetterRemark['severity'];
  words: string;
  title: string;
  why: string;
  mend: string | null;
}

const samples: readonly Sample[] = [
  {
    severity: 'hint',
    words: 'really, really admire',
    title: 'Is it meant?',
    why: 'One thing you mean says more than praise.',
    mend: null,
  },
  {
    severity: 'warn',
    words: 'I’m between jobs',
    title: 'Say what you do, not what you lack',
    why: 'Being out of work makes people think of vacancies.',
    mend: 'Change to “I’m a school librarian”',
  },
  {
    severity: 'stop',
    words: 'any openings',
    title: 'Leave the openings out',
    why: 'Asked for a job, people have to say no. Asked for advice, they can say yes.',
    mend: 'Take it out',
  },
];

/** The remarks on what the gallery's letters contain, at where it stands now. */
export function remarksOn(text: string): LetterRemark[] {
  return samples.flatMap(({ words, ...sample }) => {
    const start = text.indexOf(words);
    if (start < 0) return [];
    const source = { label: '5 Keys to Successful Informational Interviews', href: '#' };
    return [{ ...sample, id: sample.severity, rule: sample.severity, start, end: start + words.length, source }];
  });
}
