import { addDays } from '@/lib/cadence/days';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import { type Happening, rowsOfLives, type UnindexedPerson } from './rows-of-lives';

const given = ['Tove', 'Ike', 'Ravi', 'Jun', 'Philippa', 'Petra', 'Sanna', 'Tobias', 'Amara', 'Luc', 'Mirela', 'Osei'];
const family = [
  'Hallam',
  'Olander',
  'Menon',
  'Asano',
  'Quill',
  'Lindqvist',
  'Brandvold',
  'Ferrant',
  'Okoro',
  'Dunmore',
];
const works = ['Records manager', 'Archivist', 'Map librarian', 'Data steward', 'Conservator', 'Reading room lead'];
const companies = ['Alder & Finch', 'Harbour Trust', 'Northlight Library', 'Tallow Street Archive', 'Quay House'];

const letter =
  'Dear you,\n\nI came upon your talk on harbour books, and would like to learn how you came to archives. Could we speak for 20 minutes?\n\nMaja';
const asked = (daysAgo: number): Happening => [
  daysAgo,
  { type: 'sent', moment: 'request', channel: 'note', minutes: 20, text: letter, link: 'school' },
];

/** The lives of the first few: one at each step. `p1` is the second person's id. */
const lives: readonly Happening[][] = [
  [
    [30, { type: 'listed', topic: 'Archives' }],
    asked(28),
    [20, { type: 'answered', answer: 'yes' }],
    [18, { type: 'scheduled', day: '', minutes: 20 }],
    [3, { type: 'met', minutes: 20, notes: 'Begin in the map room. Ask what is counted by hand.' }],
    [3, { type: 'introduced', to: 'p1' }],
    [3, { type: 'promised', promise: 'a', by: 'me', what: 'the reading list' }],
    [3, { type: 'promised', promise: 'b', by: 'them', what: 'the name of the course' }],
  ],
  [[10, { type: 'listed', topic: 'Archives' }], asked(9), [2, { type: 'answered', answer: 'yes' }]],
  [[16, { type: 'listed', topic: 'Archives' }], asked(15)],
  [[6, { type: 'listed', topic: 'Data' }], asked(5)],
  [[1, { type: 'listed', topic: 'Data' }]],
  [[80, { type: 'listed', topic: 'Data' }], asked(79), [70, { type: 'answered', answer: 'no' }]],
  [[90, { type: 'listed', topic: 'Archives' }], asked(88), [40, { type: 'rested' }]],
  [
    [120, { type: 'listed', topic: 'Archives' }],
    asked(118),
    [110, { type: 'answered', answer: 'yes' }],
    [100, { type: 'met', minutes: 30 }],
    [100, { type: 'sent', moment: 'thank-you', channel: 'email', text: 'Thank you.' }],
    [60, { type: 'sent', moment: 'outcome', channel: 'email', text: 'I did what you said.' }],
    [20, { type: 'touched', how: 'article' }],
  ],
];

/** The rows of a database with `count` invented people as of `today`: the first ones in play, the others only known. */
export function samplePeople(count: number, today: string): { people: Person[]; events: HistoryEvent[] } {
  return rowsOfLives(
    Array.from({ length: count }, (_, at) => ({ person: personAt(at), happenings: happeningsOf(at, today) })),
    today,
  );
}

function happeningsOf(at: number, today: string): Happening[] {
  return (lives[at] ?? []).map(([daysAgo, happening]) => [
    daysAgo,
    happening.type === 'scheduled' ? { ...happening, day: addDays(today, -3) } : happening,
  ]);
}

function personAt(at: number): UnindexedPerson {
  const first = given[at % given.length] ?? '';
  const last = family[Math.floor(at / given.length + at) % family.length] ?? '';
  const nth = Math.floor(at / (given.length * family.length));
  const name = nth === 0 ? `${first} ${last}` : `${first} ${last} ${nth + 1}`;
  const company = companies[at % companies.length] ?? '';
  const work = works[at % works.length] ?? '';
  return {
    id: `p${at}`,
    slug: `invented-${at}`,
    profile: {
      ...unknownProfile,
      publicId: `invented-${at}`,
      fullName: name,
      firstName: first,
      headline: `${work} at ${company}`,
      location: 'York, England',
      currentTitle: work,
      currentCompany: company,
    },
    corrections: {},
    changes: [],
    createdAt: 1_700_000_000_000 + at,
    readAt: null,
  };
}
