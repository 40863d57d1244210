import { addDays } from '@/lib/cadence/days';
import { questions as bank } from '@/lib/interview/questions';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import type { AboutMe } from '@/lib/schema/about-me';
import { type ChosenQuestion, type Conversation, newConversation } from '@/lib/schema/conversation';
import type { ExperienceEntry } from '@/lib/schema/profile';
import { type Happening, rowsOfLives, type UnindexedPerson } from '../e2e/rows-of-lives';

/** Who the pictures' letters come from. */
const maja: AboutMe = {
  name: 'Maja Lindqvist',
  who: 'a school librarian',
  learn: 'how librarians move into archives',
  schools: ['University of York'],
  employers: ['Alder Grammar School'],
  goals: 'Whether a librarian’s habits carry over, and what I would miss.',
  plan: 'free',
};

const topic = 'Town archives';

interface Sketch {
  name: string;
  title: string;
  company: string;
  place?: string;
  why?: string;
  notes?: string;
  experience?: ExperienceEntry[];
}

/** Days before the pictures' day on which Philippa was met, and others owe her the meeting. */
const metPhilippa = 1;

const request = (name: string, reason: string) =>
  `Hi ${name}, ${reason} I’m a school librarian, curious how librarians move into archives. Could we talk for 20 minutes, whenever suits you? I’m not asking for a job. Thank you, Maja`;
const asked = (daysAgo: number, name: string, reason: string, link: 'school' | 'mutual' | 'article'): Happening => [
  daysAgo,
  { type: 'sent', moment: 'request', channel: 'note', minutes: 20, text: request(name, reason), link },
];
const listed = (daysAgo: number): Happening => [daysAgo, { type: 'listed', topic }];

/** Everyone whom the pictures know, with what has happened until `today`: each stands at another step. */
const lives = (today: string): { sketch: Sketch; happenings: Happening[] }[] => [
  {
    sketch: {
      name: 'Philippa Quill',
      title: 'Map librarian',
      company: 'Northlight Library',
      why: 'She mapped the whole harbour.',
      notes: 'The map room is open to everyone on the first Thursday.',
    },
    happenings: [
      listed(24),
      asked(23, 'Philippa', 'Ravi Menon told me about your harbour maps.', 'mutual'),
      [17, { type: 'answered', answer: 'yes' }],
      [16, { type: 'scheduled', day: addDays(today, -metPhilippa), time: '16:00', minutes: 20, where: 'by video' }],
      [
        metPhilippa,
        {
          type: 'met',
          minutes: 20,
          notes: 'Begin in the map room, where the questions are. Count what people ask for, and keep the count.',
        },
      ],
    ],
  },
  {
    sketch: {
      name: 'Ravi Menon',
      title: 'Records manager',
      company: 'Alder & Finch',
      why: 'He moved from a school library into records ten years ago.',
    },
    happenings: [
      listed(36),
      asked(35, 'Ravi', 'I saw we both studied at York.', 'school'),
      [31, { type: 'answered', answer: 'yes' }],
      [30, { type: 'scheduled', day: addDays(today, -26), time: '12:30', minutes: 20, where: 'a café by the river' }],
      [
        26,
        {
          type: 'met',
          minutes: 25,
          notes:
            'Records first, archives later: that was his way in. A shelf list is worth more than a certificate. Speak with Philippa about maps.',
        },
      ],
      [26, { type: 'sent', moment: 'thank-you', channel: 'email', text: thanks('Ravi', 'a shelf list is worth more') }],
      [26, { type: 'introduced', to: 'philippa-quill' }],
      [2, { type: 'promised', promise: 'ravi-1', by: 'me', what: 'the shelf list', dueOn: addDays(today, 3) }],
    ],
  },
  {
    sketch: {
      name: 'Amara Okoro',
      title: 'Head archivist',
      company: 'Tallow Street Archive',
      experience: [
        { title: 'Head Archivist', company: 'Tallow Street Archive', dates: '2021 - Present', current: true },
        { title: 'Records Analyst', company: 'Quay House', dates: '2016 - 2021', current: false },
        { title: 'History Teacher', company: 'Marsh Lane School', dates: '2008 - 2016', current: false },
      ],
    },
    happenings: [
      listed(13),
      asked(12, 'Amara', 'I read your piece on the harbour books.', 'article'),
      [8, { type: 'answered', answer: 'yes' }],
      [7, { type: 'scheduled', day: addDays(today, 1), time: '10:30', minutes: 20, where: 'by phone' }],
    ],
  },
  {
    sketch: { name: 'Jun Asano', title: 'Data steward', company: 'Quay House' },
    happenings: [listed(16), asked(15, 'Jun', 'I read what you wrote on naming files.', 'article')],
  },
  {
    sketch: {
      name: 'Mirela Dunmore',
      title: 'Reading room lead',
      company: 'Harbour Trust',
      why: 'Everybody who asks a question there meets her first.',
    },
    happenings: [listed(2)],
  },
  {
    sketch: { name: 'Tobias Ferrant', title: 'Conservator', company: 'Northlight Library' },
    happenings: [listed(11), asked(11, 'Tobias', 'I came upon your talk on wet paper.', 'article')],
  },
  {
    sketch: { name: 'Sanna Brandvold', title: 'Archivist', company: 'Quay House' },
    happenings: [
      listed(80),
      asked(78, 'Sanna', 'I saw we both studied at York.', 'school'),
      [70, { type: 'answered', answer: 'yes' }],
      [58, { type: 'met', minutes: 20 }],
      [58, { type: 'sent', moment: 'thank-you', channel: 'email', text: thanks('Sanna', 'naming things twice') }],
      [31, { type: 'sent', moment: 'outcome', channel: 'email', text: 'I name things once now.' }],
    ],
  },
];

function thanks(name: string, what: string): string {
  return `Dear ${name},\n\nThank you for your time. What you said about ${what} has stayed with me.\n\nMaja`;
}

/** The rows of the pictures' database on `today`. */
export function inventedLives(today: string) {
  const sketched = lives(today).map(({ sketch, happenings }, at) => ({ person: personOf(sketch, at), happenings }));
  return {
    ...rowsOfLives(sketched, today),
    settings: [
      { key: 'aboutMe', value: maja },
      { key: 'topics', value: [{ name: topic, purpose: 'entering' }] },
      { key: 'currentTopic', value: topic },
      { key: 'notesPerMonth', value: 10 },
      { key: 'backupMadeOn', value: addDays(today, -3) },
      { key: 'backupProvedOn', value: addDays(today, -3) },
    ],
  };
}

function personOf({ name, title, company, place, why, notes, experience }: Sketch, at: number): UnindexedPerson {
  const slug = name.toLowerCase().replace(' ', '-');
  return {
    id: slug,
    slug,
    profile: {
      ...unknownProfile,
      publicId: slug,
      fullName: name,
      firstName: name.split(' ')[0] ?? name,
      headline: `${title} at ${company}`,
      location: place ?? 'York, England',
      currentTitle: title,
      currentCompany: company,
      ...(experience && { experience }),
    },
    corrections: {},
    changes: [],
    ...(why !== undefined && { why }),
    ...(notes !== undefined && { notes }),
    createdAt: 1_700_000_000_000 + at,
    readAt: null,
  };
}

/** A conversation with Amara that began at this moment (epoch ms), two questions further. */
export function conversationUnderWay(startedAt: number): Conversation {
  return {
    ...newConversation('amara-okoro'),
    phase: 'during',
    questions: ['got-this-work', 'good-week', 'earlier-carried-over', 'skill-longest', 'background-fit'].map(askable),
    minutes: 20,
    startedAt,
    notes: `Taught history for eight years, then counted the loans of one shelf for a summer. That count got her the job.

Good week: two days in the stacks, two at the desk, one with schools.

I’ll send her the shelf list by Friday

Talk to Ines Hallam at Harbour Trust, she takes on people who count things`,
    updatedAt: startedAt,
  };
}

/** A question of the bank as it is put to Amara; the first two were asked. */
function askable(id: string, at: number): ChosenQuestion {
  const text = bank.find((one) => one.id === id)?.text ?? '';
  return { id, text: text.replace('{earlier}', 'History Teacher'), asked: at < 2 };
}
