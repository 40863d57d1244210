import type { LabelledLetter } from './letters';

/** Letters in the manner of templates, gaps and all, of our own. */
export const templates: LabelledLetter[] = [
  {
    text: 'Dear [Mr./Ms. Last Name],\n\nI am a second-year student at [University] majoring in [Major]. I found your contact information in the alumni database and would be grateful for the chance to speak with you about your career in [Industry].\n\nI am available most afternoons, and a 20-minute phone call would be plenty. Please let me know a time that is convenient.\n\nSincerely,\n[Your Name]',
    asks: false,
    parts: { whoIAm: true, howFound: true, objective: true, minutes: 20, flexible: true },
  },
  {
    text: 'Hi {{firstName}}, I see we both volunteer with {{org}}. I am exploring careers in {{field}} and would love to hear what your day to day is like. Would you be open to a short chat?',
    asks: false,
    parts: { howFound: true, objective: true, question: true },
  },
  {
    text: 'Hello [Name],\n\n[Mutual Contact] gave me your name and said you would be a great person to talk to about [topic]. I have been a [job title] for [number] years and I am thinking about my next chapter.\n\nCould I take 20 minutes of your time over the next couple of weeks? I am happy to meet wherever works best for you.\n\nThank you in advance for your consideration,\n[Name]',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, minutes: 20, flexible: true, thanks: true, question: true },
  },
  {
    text: 'Hi [Name] - loved your recent post on [topic]. As someone moving from [field] to [field], I found it really useful. Would love to connect!',
    asks: false,
    parts: { howFound: true, whoIAm: true },
  },
  {
    text: 'Subject: Informational interview request\n\nDear Ms. [Last Name],\n\nMy name is [Name] and I am currently a program assistant at [Organization]. I am writing to ask if you would be willing to meet with me for 20 to 30 minutes to discuss your work in [field]. I am not looking for a job at this time; I simply want to learn.\n\nI will follow up next week. Thank you for your time.',
    asks: false,
    parts: { whoIAm: true, objective: true, minutes: 30, thanks: true, noJob: true },
  },
  {
    text: 'Hi [Name],\n\nThank you so much for meeting with me on [day]. I learned a lot about [topic], and I especially enjoyed hearing about [story]. I will reach out to [person] as you suggested.\n\nPlease let me know if I can ever return the favor.\n\nBest,\n[Your Name]',
    asks: false,
    parts: { thanks: true },
  },
  {
    text: 'Hi [Name],\n\nI wanted to bring my earlier note back to the top of your inbox. I would still love to hear about your experience with [topic]. Would a 15 minute call on [date] or [date] work for you? If not, no worries at all.\n\nThanks,\n[Your Name]',
    asks: false,
    parts: { objective: true, minutes: 15, flexible: true, thanks: true, question: true },
  },
  {
    text: 'Hi [Name], it was great to meet you at [conference] last week. I enjoyed our conversation about [topic] and would like to stay in touch.',
    asks: false,
    parts: { howFound: true },
  },
  {
    text: 'Dear [Name],\n\nI hope you are having a great week. I am reaching out because I admire the career that you have built in [industry]. I am at a crossroads in my own career and would be so grateful for your guidance. Are you free for a coffee (my treat) or a quick Zoom call in the next few weeks?\n\nWarmly,\n[Your Name]',
    asks: false,
    parts: { objective: true, question: true },
  },
  {
    text: "Hi [Name],\n\nJust wanted to share some good news: after our chat I followed your advice on [topic], and it paid off. I couldn't have done it without you. Thanks again!",
    asks: false,
    parts: { thanks: true },
  },
  {
    text: 'Hello [Name]. I came across your name while researching [industry] professionals in [city]. I recently graduated from [school] and would like to know more about what it takes to succeed in [field]. Do you have 15 minutes to answer a few questions by phone or email?',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, minutes: 15, flexible: true, question: true },
  },
  {
    text: 'Hi [First Name], we have not met, but we share a love of [sport] and a degree from [school]. I work in [field] and have been thinking about [other field]. I would value 20 minutes to hear how you made that jump. No agenda and no job ask.',
    asks: false,
    parts: { howFound: true, whoIAm: true, objective: true, minutes: 20, noJob: true },
  },
  {
    text: "Dear [Name],\n\nI know you must be busy, so I'll be brief. I'm a [title] looking to learn more about [field]. Would you be able to spare a few minutes to share how you got started?\n\nI appreciate your consideration.\n\n[Name]",
    asks: false,
    parts: { whoIAm: true, objective: true, thanks: true, question: true },
  },
  {
    text: 'Hi [Name],\n\nI hope you are doing well! I saw that [Company] has an opening for a [Role] and I believe my [number] years of experience would make me a strong addition. I would really appreciate it if you could refer me or pass my resume to the hiring manager.\n\nJob link: [link]\n\nThanks a lot!',
    asks: true,
    resume: true,
    parts: { thanks: true, whoIAm: true },
  },
  {
    text: 'Hi [Name], thanks for accepting my invite! I am currently on the lookout for [role] positions and saw that you work at [Company]. Would you mind if I asked you a few questions about the hiring process there?',
    asks: true,
    parts: { thanks: true, question: true },
  },
  {
    text: 'Dear Hiring Manager,\n\nI am writing to express my strong interest in the [Position] at [Company]. I am confident that my skills in [skill] make me an excellent candidate. Please find attached my resume and cover letter.\n\nI look forward to the opportunity to discuss my qualifications with you.\n\nSincerely,\n[Name]',
    asks: true,
    resume: true,
    parts: {},
  },
  {
    text: 'Hello [Name],\n\nIt was a pleasure to speak with you about [topic]. Following our talk I applied for the [Role] and would be thankful if you could put in a good word with the team.\n\nBest,\n[Name]',
    asks: true,
    parts: {},
  },
  {
    text: 'Hi [Name],\n\nI am reaching out as I am passionate about [industry] and keen to explore potential roles at [Company]. I would love to set up a call to learn about your team and any upcoming openings. I am available any day after 3 pm.\n\nThanks,\n[Name]',
    asks: true,
    parts: { objective: true, flexible: true, thanks: true },
  },
  {
    text: 'Hi [Name], I am a recruiter-friendly [title] with [X] years in [domain]. Open to new roles. Let me know if you come across anything!',
    asks: true,
    parts: { whoIAm: true },
  },
  {
    text: 'Hi [Name],\n\nHope you are well. Since we last talked I finished my certificate in [topic]. I wondered whether [Company] has begun hiring for the summer and if you would be comfortable recommending me.\n\nThank you!',
    asks: true,
    parts: { thanks: true },
  },
  {
    text: "Hi [Name],\n\nI'm a [title] at [Company]. I really admire what [Their Company] is doing. I'd love to learn about your experience there, and if you think I'd be a good fit, I'd appreciate being introduced to the right person.\n\nDo you have 15 minutes this week?",
    asks: true,
    parts: { whoIAm: true, objective: true, minutes: 15, question: true },
  },
  {
    text: 'Hi [Name], quick question: are there any graduate schemes at [Company] this year? I would be really keen to get involved. Thanks!',
    asks: true,
    parts: { thanks: true, question: true },
  },
  {
    text: 'Good morning [Name],\n\nI am following up on the application that I sent last week for the [Role] role. I remain enthusiastic and would welcome the chance to interview.\n\nKind regards,\n[Name]',
    asks: true,
    parts: {},
  },
  {
    text: 'Hi [Name], I am a fellow [School] alum on the job hunt. If you have a few minutes I would love your advice on breaking into [Company], and perhaps a referral if you feel comfortable.',
    asks: true,
    parts: { howFound: true, whoIAm: true, objective: true },
  },
];
