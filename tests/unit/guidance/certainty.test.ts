import { describe, expect, it } from 'vitest';
import { review } from '@/lib/guidance/review';

const asksIn = (text: string) => review(text).findings.filter(({ rule }) => rule.startsWith('job-ask'));
const severitiesIn = (text: string) => [...new Set(asksIn(text).map(({ severity }) => severity))].toSorted();

describe('softenDoubtful', () => {
  it.each([
    'Saw the lab tech opening at Harrow Bay.',
    'I think my background is a strong match for the team.',
    'I noticed the [role] opening on your careers page last week.',
    'I applied for the lab tech role yesterday.',
    'I wanted to let you know that the referral came through.',
    'Just wanted to tell you about the referral: it worked.',
    'I only applied for the lab tech job last week, and wanted you to hear it first.',
    'They put me on your crew list in May.',
    'I sent in my application last night, as you said.',
    'Thank you for the evening that you spent on my application.',
    'I have just submitted my application and am hoping for the best.',
    'I still have to finish my application.',
    'I wanted to give you an update on the application you helped me with.',
    'I know it happened because you put my name in. Thank you for the referral.',
    'I wanted to express my gratitude for your help with the lab tech position. Your referral was kind.',
    'Should a student look for remote work, and what are the chances of securing a remote position?',
    'Would it help students to find better job opportunities in the future?',
    'You were kind to offer to refer me.',
    'I heard back from the lab: the referral worked.',
    'I applied for the lab tech role on your suggestion.',
    'I really do appreciate your outreach regarding the lab tech role.',
    'I appreciate your outreach regarding the lab tech role.',
  ])('only warns where a sentence tells of work and asks for nothing: %s', (text) => {
    expect(severitiesIn(`Hi Ines,\n\n${text}`)).toContain('warn');
    expect(severitiesIn(`Hi Ines,\n\n${text}`)).not.toContain('stop');
  });

  it.each([
    'I would love to learn from you and explore internship opportunities.',
    'I would love to hear how you prepared, and about career opportunities, in archives.',
    'I am applying to internships this fall and would love to hear what yours was like.',
  ])('only warns where a sentence wants to learn, and speaks of nobody’s opening: %s', (text) => {
    expect(severitiesIn(`Hi Ines,\n\n${text}`)).toEqual(['warn']);
  });

  it.each([
    'I am very interested in the lab tech role at Harrow Bay.',
    'I have a strong interest in the lab tech role at Harrow Bay.',
    'I am interested in lab internships for next summer.',
  ])('warns of an interest in work where the letter wants to learn, else stops: %s', (text) => {
    expect(severitiesIn(`Hi Ines,\n\n${text}`)).toContain('stop');
    expect(severitiesIn(`Hi Ines,\n\n${text} I would love to learn how you came to archives.`)).toEqual(['warn']);
  });

  it.each([
    'I would love to learn more about you and whether there are any openings on your team.',
    'I would love to hear about your openings.',
    'Please help me find a job.',
    'Could you help with getting a job for my brother?',
    'Hi Priya, thank you for connecting, could you check on my application?',
    "I'm chasing my application.",
    'I would love to know how you came to baking. I want a job in your bakery.',
    'I want to express my gratitude and ask for a referral.',
    'What can I do to be considered for a role with you?',
    'Could you ask your manager if he would call me for an interview?',
    'Are you hiring? I would love to learn how you came to archives.',
    'Would you refer me? I would love to learn how you came to archives.',
    'I would love to learn how you came to archives. If anything crosses your radar, let me know.',
    'I would love to hear about your path and discuss the lab tech role at Harrow Bay.',
    'I would love to learn how you came to archives, and perhaps you could refer me.',
  ])('stops at an ask, whatever else the letter wants to learn: %s', (text) => {
    expect(severitiesIn(text)).toContain('stop');
  });

  it.each([
    'Saw the lab tech opening at Harrow Bay. My background is a strong match for the team.',
    'Any openings on your crew',
    'It would be a dream to join your team.',
    'Put my name in for the night shift.',
    'I applied for the lab tech role and wanted to check where it stands.',
    'I applied for the lab tech role at your clinic.',
    'I sent in my application last week and have not heard back.',
    'I hereby apply for the lab tech role.',
    'Need a referral for the lab tech role.',
    'I wanted to ask for a referral.',
    'Please put me on your crew list.',
  ])('stops where it asks, wishes, or says so twice: %s', (text) => {
    expect(severitiesIn(text)).toContain('stop');
  });
});
