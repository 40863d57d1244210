/** The five articles that the guidance comes from. */
export const articles = {
  LA: 'The Lost Art of the Informational Interview, Part 1',
  II: 'The Informational Interview',
  PP: 'Pre-interview, interview, post-interview (untitled)',
  '5K': '5 Keys to Successful Informational Interviews',
  '5K-c': '5 Keys to Successful Informational Interviews: its readers’ comments',
  '5R': '5 Reasons to Befriend the Practice of Informational Interviewing',
} as const;
export type ArticleKey = keyof typeof articles;

export interface Point {
  id: string;
  /** In our own words. */
  text: string;
  articles: ArticleKey[];
}

/** What each letter of a point's id stands for: where in the practice it belongs. */
export const stages = {
  A: 'Whom to ask',
  B: 'The request',
  C: 'Other ways to ask',
  D: 'No answer yet',
  E: 'Before the conversation',
  F: 'The conversation',
  G: 'Afterwards',
} as const;
export type StageLetter = keyof typeof stages;

/** Every point of the guidance. Whatever the product says or does because of it names its point. */
export const points: Point[] = [
  { id: 'A1', text: 'Keep a short, focused list: five people.', articles: ['LA'] },
  {
    id: 'A2',
    text: 'Who belongs on it: people doing the job you want, their coworkers, their bosses, others at the company, recruiters, competitors; thought leaders, former colleagues, insiders.',
    articles: ['LA', 'PP'],
  },
  {
    id: 'A3',
    text: "Where to look when the list is short: friends and connections online, the holiday-card list, the phone's address book, closest friends and family; former bosses and coworkers, alumni, professional associations.",
    articles: ['LA', 'II'],
  },
  {
    id: 'A4',
    text: 'Decide the purpose before you contact anyone: what you want to learn, whom you want to know.',
    articles: ['II', 'PP'],
  },
  {
    id: 'A5',
    text: "Two purposes: exploring (I don't know yet what I want: talk to several fields) and entering (I know: how does one get in, who shapes decisions).",
    articles: ['PP'],
  },
  {
    id: 'A6',
    text: 'Four or five conversations on one topic are enough; more adds little, and word gets around.',
    articles: ['5K-c'],
  },
  {
    id: 'A7',
    text: 'At least 70 % of jobs go to a candidate who was already known: that is why this works without asking.',
    articles: ['5R'],
  },
  {
    id: 'B1',
    text: 'Say how you found them: a referral, a shared school or employer, their profile, an article.',
    articles: ['PP', '5K'],
  },
  {
    id: 'B2',
    text: 'Say who you are, in a line. Never open with "I\'m in transition" or with being out of work.',
    articles: ['PP', '5K', '5K-c'],
  },
  {
    id: 'B3',
    text: "Say what you want to learn: advice, information, an insider's view.",
    articles: ['LA', 'II', 'PP', '5K'],
  },
  {
    id: 'B4',
    text: 'Ask for an exact, small amount of time: 15 minutes (LA), 20 (PP), 20 to 30 (5R), 30 (5K, II).',
    articles: ['LA', 'II', 'PP', '5K', '5R'],
  },
  {
    id: 'B5',
    text: 'Make it easy to schedule: suggest two or three times so that they can pick one, and work around their calendar; offer to come to them (their office, a café nearby) or a call.',
    articles: ['LA', 'PP', '5K'],
  },
  { id: 'B6', text: 'End on one question that can be answered with yes or no.', articles: ['LA'] },
  {
    id: 'B7',
    text: "Say plainly that you aren't asking for a job and won't ask them to pull strings: no pressure.",
    articles: ['LA', 'PP'],
  },
  { id: 'B8', text: 'Short: an email must fit one screen without scrolling.', articles: ['PP', 'LA'] },
  { id: 'B9', text: 'A subject line that names the topic and the context.', articles: ['PP'] },
  { id: 'B10', text: 'Thankful and positive; never desperate, never demanding.', articles: ['5K', 'LA'] },
  {
    id: 'B11',
    text: 'No resume: not attached, not offered, not mentioned. A link to a profile or a one-page bio is fine.',
    articles: ['LA', '5K', '5K-c'],
  },
  {
    id: 'B12',
    text: 'Never ask for a job, about openings now or soon, for a referral into a job, or to be kept in mind.',
    articles: ['LA', 'II', 'PP', '5K', '5R'],
  },
  {
    id: 'B13',
    text: 'Full sentences, proper spelling, a touch more formal with strangers; casual with someone you know.',
    articles: ['PP', 'LA'],
  },
  {
    id: 'B14',
    text: 'Someone you know but lost touch with: say how long it has been, wish them and the family well, say what made you think of them, share what you have done since.',
    articles: ['LA', 'II'],
  },
  { id: 'B15', text: 'Let someone else read it before it goes, or read it aloud.', articles: ['5K'] },
  { id: 'B16', text: "True and sincere: no flattery you don't mean, no claim that isn't so.", articles: ['PP', '5R'] },
  { id: 'C1', text: 'Email interrupts nobody and is easy to follow up.', articles: ['LA'] },
  {
    id: 'C2',
    text: 'A phone call takes courage and stands out: same order as the email, quicker to the point, confident and friendly; thank them; ask whether you may follow up by email.',
    articles: ['PP'],
  },
  { id: 'C3', text: 'Voicemail: brief, and say that an email follows in case that is easier.', articles: ['PP'] },
  { id: 'D1', text: 'Wait two weeks, then follow up; again every two weeks until they answer.', articles: ['PP'] },
  {
    id: 'D2',
    text: 'Reply to your own first message, so that it is attached; add a short, new, friendly comment.',
    articles: ['LA'],
  },
  {
    id: 'D3',
    text: "Say that you know they're busy, that it takes little time, that you're still keen. Ask again for the same small call.",
    articles: ['PP', 'LA'],
  },
  {
    id: 'E1',
    text: 'Know your own goals, skills, accomplishments, and which of them transfer; rehearse your pitch in a few sentences.',
    articles: ['PP', 'II'],
  },
  { id: 'E2', text: 'Research the industry, the company, the role, the person, and recent news.', articles: ['PP'] },
  {
    id: 'E3',
    text: "Write questions that a search engine can't answer: advice and opinion, fitted to the person's level and function.",
    articles: ['PP', 'II'],
  },
  { id: 'E4', text: 'Read your own request again: those are the objectives you agreed on.', articles: ['5K'] },
  {
    id: 'E5',
    text: 'A one-page resume stays in the folder; it comes out only when asked for.',
    articles: ['5K', '5K-c', 'LA'],
  },
  { id: 'E6', text: 'Be on time, dressed like them or a step above.', articles: ['5K'] },
  {
    id: 'F1',
    text: 'Order: greeting and a little small talk, the agenda, why you asked, who you are (credibility), questions, whom else to meet, thanks, staying in touch.',
    articles: ['II', 'PP'],
  },
  { id: 'F2', text: 'Listen, probe, take notes.', articles: ['II', 'PP'] },
  { id: 'F3', text: 'Stop at the agreed minute, even if they would go on.', articles: ['PP', 'II'] },
  { id: 'F4', text: 'Stay on your objectives unless they open another door.', articles: ['5K'] },
  {
    id: 'F5',
    text: 'Never ask about jobs. At the end do ask whom else you might talk to, and whether you may use their name.',
    articles: ['5K', 'II', '5R'],
  },
  { id: 'F6', text: 'Ask what you can do for them.', articles: ['5K', '5R'] },
  {
    id: 'F7',
    text: 'Asked about your own situation: a short honest answer, no speech; let them ask on.',
    articles: ['5K-c'],
  },
  {
    id: 'G1',
    text: 'Thank them at once, briefly; a handwritten note is best, an email is good.',
    articles: ['PP', 'II', '5K'],
  },
  { id: 'G2', text: "Say how you'll act on their advice; later, say what came of it.", articles: ['PP'] },
  { id: 'G3', text: 'Do what you promised, when you promised it.', articles: ['PP'] },
  { id: 'G4', text: 'Ask to connect on LinkedIn once you have met.', articles: ['5K'] },
  { id: 'G5', text: "When you've met the person they sent you to, tell them how it went.", articles: ['5K'] },
  {
    id: 'G6',
    text: "Keep in touch in different ways: an article on what they care about or on a hobby, congratulations, an event you'll both attend, an introduction, help with something you're good at, lunch once you know each other.",
    articles: ['PP', '5R'],
  },
  { id: 'G7', text: 'Expect nothing. Trust takes time; think of it as friendship.', articles: ['PP', '5K'] },
  { id: 'G8', text: 'Pass it on: say yes when someone asks you.', articles: ['PP', '5K'] },
];

/** A question on which the articles disagree, and what the product does. */
export interface Disagreement {
  id: 'minutes' | 'channel' | 'tone' | 'followUps' | 'openings';
  question: string;
  theySay: string;
  weDo: string;
}

/** Where the articles disagree. */
export const disagreements: Disagreement[] = [
  {
    id: 'minutes',
    question: 'how long to ask for',
    theySay: '15, 20, 20–30, 30 min',
    weDo: '15, 20 or 30, you pick; 20 at first',
  },
  {
    id: 'channel',
    question: 'email or phone',
    theySay: 'LA: email; PP: phone',
    weDo: 'every channel offered; LinkedIn note or message first, since you are on LinkedIn',
  },
  {
    id: 'tone',
    question: 'casual or formal',
    theySay: 'LA: casual with people you know; PP: formal by email',
    weDo: 'follows from whether you know the person; you can turn it',
  },
  {
    id: 'followUps',
    question: 'stop following up',
    theySay: 'PP: never until they answer',
    weDo: 'every 14 days; after the third I suggest letting go, and never nag past it unless told to',
  },
  { id: 'openings', question: 'ask when jobs open', theySay: 'II: yes; 5K, PP, LA: never', weDo: 'never' },
];

const byId = new Map(points.map((point) => [point.id, point]));

/** The point with this id, or undefined if there is none. */
export function findPoint(id: string): Point | undefined {
  return byId.get(id);
}
