import { unknownProfile } from '@/lib/profile/unknown-profile';
import type { Profile } from '@/lib/schema/profile';

/**
 * Someone invented, to practise on without LinkedIn: what reading a page would give, with a path worth asking about. The id
 * has a space, which no address on LinkedIn has: nobody who is read or typed in can ever be taken for her.
 */
export const examplePerson: Profile = {
  ...unknownProfile,
  publicId: 'example person',
  fullName: 'Nora Vestergaard',
  firstName: 'Nora',
  headline: 'Head of digital archives, bringing town records to where people can read them',
  location: 'York, England, United Kingdom',
  connection: 'second',
  currentTitle: 'Head of digital archives',
  currentCompany: 'Sandby Hall',
  about: 'I taught history for six years before I came to the archive, and still explain things for a living.',
  experience: [
    { title: 'Head of digital archives', company: 'Sandby Hall', dates: '2021 – Present · 5 yrs', current: true },
    { title: 'Archivist', company: 'Sandby Hall', dates: '2017 – 2021 · 4 yrs', current: false },
    { title: 'History teacher', company: 'Northmere School', dates: '2011 – 2017 · 6 yrs', current: false },
  ],
  education: [{ school: 'University of York', degree: 'BA History', dates: '2008 – 2011' }],
};
