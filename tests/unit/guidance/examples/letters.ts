import type { Parts } from '@/lib/schema/finding';

/** A whole letter of our own, by an invented person, and what a careful reader says of it. */
export interface LabelledLetter {
  text: string;
  /** Whether it asks for work, in whatever wrapping. */
  asks: boolean;
  /** Whether it brings in a resume. */
  resume?: boolean;
  /** The parts that it has; those not named it has not. `minutes` is the number asked for. */
  parts: Partial<Parts>;
}

export const letters: LabelledLetter[] = [
  {
    text: 'Hi Marta, your essay on night-shift handovers made the rounds on our ward. I am a nurse at Dunmore General and I would like to understand how you moved into scheduling software. Could you spare 15 minutes some time this month? I am not after a job, only your view of it. Thank you for reading.\nIris',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, minutes: 15, thanks: true, noJob: true, question: true },
  },
  {
    text: "Hello Joel,\n\nWe both studied at Larkfield Tech. I've been a welder for nine years and am curious what it takes to teach the trade.\n\nWould twenty minutes on the phone be possible? Tuesday or Thursday evening would work for me, or any time that suits you.\n\nMany thanks,\nPavel",
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, minutes: 20, flexible: true, thanks: true, question: true },
  },
  {
    text: 'Dear Dr. Okafor, Lena Brandt suggested that I write to you. I teach chemistry in Ashby and wonder how teachers find their way into museum work. May I ask you a few questions by phone, for half an hour at most? I can work around your calendar. There is no job behind this, I promise.',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, minutes: 30, flexible: true, noJob: true, question: true },
  },
  {
    text: 'hey sam!! saw ur talk at the devs-by-the-sea meetup, loved it. im a junior dev at a tiny shop. got 10 min next week to tell me how you got into audio? no pressure at all, thx',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, minutes: 10, thanks: true, question: true },
  },
  {
    text: 'Hi Ana, it has been about six years since we shared that tiny office at Quill & Sons. I hope that you and the kids are well. I left accounting last spring and bake for a living now. A friend spoke of your move to hotel work and I would love to hear how it is going. Do you have time for a coffee in the coming weeks? I will come to your side of town.',
    asks: false,
    parts: { howFound: true, objective: true, flexible: true, question: true, whoIAm: true },
  },
  {
    text: 'Hello Ms. Reyes, just a short note to follow up on my letter of two weeks ago. I read your piece on ferry timetables in the meantime and have even more questions. If fifteen minutes ever fit in, I would be glad; if not, I understand. Thank you, Tomas',
    asks: false,
    parts: { howFound: true, objective: true, minutes: 15, thanks: true },
  },
  {
    text: 'Dear Priya, thank you for the half hour yesterday. Your point about asking nurses before buying software has stayed with me, and I have already set up two such talks. I will let you know how they go. With warm thanks, Iris',
    asks: false,
    parts: { thanks: true },
  },
  {
    text: 'Hi Wen, many thanks for talking with me on Friday. You mentioned that the hiring slowed last year; hearing how your team coped was worth a lot. I called Joel as you suggested and told him you sent me. If I can ever help with anything, please say so.',
    asks: false,
    parts: { thanks: true },
  },
  {
    text: 'Good morning Mr. Castell, I found you through the Ashby alumni page. I am in my last year of nautical school, and I would value an honest word on life at sea with a family. Could we talk for 20 minutes? Whenever you are ashore and have the time is fine with me.',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, minutes: 20, flexible: true, question: true },
  },
  {
    text: 'Hi Noor. I lead a small kitchen in Leeds. You went from cook to food writer, which is the step that I keep thinking about. Would you tell me in a quarter of an hour what surprised you most? To be clear, I am not asking for work or introductions.',
    asks: false,
    parts: { whoIAm: true, objective: true, minutes: 15, noJob: true, question: true },
  },
  {
    text: 'Hi Dario, you and I are both in the Bridge Builders group. I work as a planner for the county and am weighing a move to private practice. Would you be up for a short call so that I can ask how you decided? Happy to work around you.',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, flexible: true, question: true },
  },
  {
    text: 'Congratulations on the new role, Helene! I still quote what you told me about first days. No need to answer, I only wanted to cheer.',
    asks: false,
    parts: {},
  },
  {
    text: 'Dear Felix, I wanted to tell you what came of your advice: I took the evening course, and last month I started a new job in the lab that we spoke of. It would not have happened without you. Thank you!',
    asks: false,
    parts: { thanks: true },
  },
  {
    text: 'Hello Aiko, you must get a hundred messages from people who want a job. I do not. I run a bicycle shop and would like to learn how you keep good mechanics for so long. Might I have 15 minutes?',
    asks: false,
    parts: { whoIAm: true, objective: true, minutes: 15, noJob: true, question: true },
  },
  {
    text: 'Hi Bruno, confirming our call tomorrow at 10 for 20 minutes. I will ring you, and have three questions ready. If something more urgent comes up, just send me a line. Thanks again for making the time.',
    asks: false,
    parts: { minutes: 20, thanks: true },
  },
  {
    text: 'Hi Lou, any of these would work for me: Monday at 9, Wednesday at 4 or Friday at noon. If none of them suits you, name a time and I will make it work.',
    asks: false,
    parts: { flexible: true },
  },
  {
    text: 'Dear Rosa, thank you for answering, and for being frank that this month is too full. I wish you an easy end of term.',
    asks: false,
    parts: { thanks: true },
  },
  {
    text: 'Hi Gil, I saw this piece on tidal mills and thought of our talk. Nothing needed from your side. Warmly, Edda',
    asks: false,
    parts: {},
  },
  {
    text: 'Hello Mina, Joel Quist kindly introduced us last week. I am a paralegal and curious how you run a practice of one. Would Thursday after four suit you for a 20-minute call, or is there a better time?',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, minutes: 20, flexible: true, question: true },
  },
  {
    text: 'Hi Per, I noticed that we share two old colleagues from Corvane. I am thinking of leaving sales for teaching and would be grateful to hear what you would do differently. Could I call you for ten minutes? I have no openings in mind and no favors to ask.',
    asks: false,
    parts: { howFound: true, objective: true, minutes: 10, noJob: true, question: true, whoIAm: false },
  },
  {
    text: 'Hi Sol, I am new to beekeeping and listened to your podcast on wintering. Would you take a short call? I would love to know how you choose where the hives stand.',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, question: true },
  },
  {
    text: 'Hi Marta, I am a recent graduate with a passion for care. I noticed that your clinic has been growing. I would love to be part of such a team. Would you be open to a chat about where I could fit in?',
    asks: true,
    parts: { whoIAm: true, question: true },
  },
  {
    text: 'Dear Mr. Castell, I hope this letter finds you well. I have eight years in freight and am keen to bring them to a firm like yours. Might there be something for me? My resume is enclosed. Yours, Pavel',
    asks: true,
    resume: true,
    parts: { whoIAm: true, question: true },
  },
  {
    text: "Hey Dario! Long time. I know you're at Corvane now. Not going to lie, I need a job badly. Who do I talk to over there? Would owe you big time.",
    asks: true,
    parts: {},
  },
  {
    text: 'Hello Ms. Reyes, I admire the ferry company. To be clear I am not asking you to hire me, I would just be thankful if you could tell your manager about me.',
    asks: true,
    parts: { noJob: true },
  },
  {
    text: 'Hi Wen, thank you so much for yesterday! It was great to learn how the team works. By the way, if your team ever grows, please do think of me.',
    asks: true,
    parts: { thanks: true },
  },
  {
    text: 'Hi Aiko, I would love to buy you a coffee and hear about your path, and also whether Larkfield might have a place for a mechanic next season.',
    asks: true,
    parts: { objective: true },
  },
  {
    text: 'Good day sir, I am fresher with B.Com degree seeking for suitable job in your esteemed organization. Kindly do the needful. PFA my CV.',
    asks: true,
    resume: true,
    parts: { whoIAm: true },
  },
  {
    text: 'Hi Lou, I put in for the archivist post at your library on Monday. Could you let the head of the department know that I am a serious candidate?',
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Hi Bruno, following up on my note. I remain very interested in joining Corvane in any capacity. Is there any update from HR?',
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Dear Helene, my cousin just moved to your city and is a fine carpenter. Would your husband be able to take him on? He works hard and learns fast.',
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Hi Felix, can we talk for 15 minutes? I would like to find out which openings you expect in spring and how I can get ahead of the crowd.',
    asks: true,
    parts: { minutes: 15, question: true },
  },
  {
    text: 'Hi Gil, we met at the tide mill day. I saw on your site that you are looking for a volunteer coordinator. I have done that work for years and think I would do it well. Shall we talk?',
    asks: true,
    parts: { howFound: true, question: true, whoIAm: true },
  },
  {
    text: 'Hello Noor, I will be direct: I want to write for your magazine. What would it take to get on staff?',
    asks: true,
    parts: {},
  },
  {
    text: 'Hi Rosa, I am finishing my teaching degree in June and would be honored to start my career at your school. Do you know if they need anyone for the fall?',
    asks: true,
    parts: { whoIAm: true, question: true },
  },
  {
    text: "Hi Edda, I don't want to be a burden, but should you come upon a position for someone who speaks Czech, would you let me know?",
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Hi Sol, quick one: would you be comfortable sharing my name with the team that is staffing the new hive project?',
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Hi Mina, I passed the bar exam in July and am trying to land an associate position. Could I pick up any overflow work from your practice?',
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Hello Per, I am moving to teaching. Might your school be in need of a substitute in the coming term?',
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Hi Tomas, thanks for connecting. I help ferry firms as a deck officer and I am ready for the next step. Let me know if my profile is of interest to your crew managers.',
    asks: true,
    parts: { thanks: true, whoIAm: true },
  },
  {
    text: 'Hi Iris, could you have a look at what I have done so far and tell me if I stand a chance at your hospital? I would send my CV right over.',
    asks: true,
    resume: true,
    parts: { question: true },
  },
  {
    text: 'Dear Dr. Okafor, I should very much like to carry out my thesis work, paid or unpaid, in your museum lab. Would you accept me?',
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Hi Ana! Heard your hotel lost two people on the front desk. I could start next week. Can you mention me to your boss?',
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Hi Priya, could you refer me, or at least tell me who decides? I am happy to send anything that you need.',
    asks: true,
    parts: { question: true },
  },
  {
    text: 'Hello Joel, your shop does the best work in the county. I would work for you in a heartbeat. Any chance?',
    asks: true,
    parts: { question: true },
  },
];
