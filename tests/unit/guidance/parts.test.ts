import { describe, expect, it } from 'vitest';
import { review } from '@/lib/guidance/review';
import type { Parts } from '@/lib/schema/finding';
import { letters } from './examples/letters';
import { templates } from './examples/templates';

const labelled = [...letters, ...templates];
const has = (value: Parts[keyof Parts] | undefined) => value !== undefined && value !== null && value !== false;

describe('parts of a letter', () => {
  it.each(['howFound', 'whoIAm', 'objective', 'minutes', 'flexible', 'thanks', 'noJob', 'question'] as const)(
    'finds %s as a careful reader does (F1 of at least 0.9)',
    (part) => {
      const judged = labelled.map(({ text, parts }) => [has(parts[part]), has(review(text).parts[part])] as const);
      const right = judged.filter(([wanted, got]) => wanted && got).length;
      const wrong = judged.filter(([wanted, got]) => wanted !== got).length;
      expect((2 * right) / (2 * right + wrong)).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each([
    ['Could we talk for 15 minutes?', 15],
    ['Do you have 20-30 minutes?', 30],
    ['Do you have 15–20 mins?', 20],
    ['Would half an hour be all right?', 30],
    ['Might I have a quarter of an hour?', 15],
    ['Would you have an hour?', 60],
    ['A twenty-minute call would do.', 20],
    ['Could we have a 15-minute call?', 15],
    ['Thank you for the 30 minutes on Friday.', null],
    ['I live 20 minutes away.', null],
    ['The tide table is updated every 15 minutes.', null],
    ['Could you spare a few minutes?', null],
  ])('reads the minutes of: %s', (text, minutes) => {
    expect(review(text).parts.minutes).toBe(minutes);
  });

  it.each([
    ['howFound', 'My uncle Bram rows with you on Sundays.', 'My uncle Bram rows on Sundays.'],
    ['howFound', 'I discovered your work through the county newsletter.', 'I did my work through the winter.'],
    ['howFound', 'You may remember me from the ferry.', 'I hope that you remember the ferry.'],
    ['howFound', 'You came to our weaving class in May.', 'How you came to our town puzzles me.'],
    ['howFound', 'I sat in the third row at your workshop.', 'I sat in the third row all day.'],
    ['howFound', 'Great connecting at the seed fair.', 'Great connecting the two pumps.'],
    ['howFound', 'I want to follow up from the seed fair.', 'I want to follow up on my note.'],
    ['howFound', 'It was good to catch up at the seed fair.', 'It was good to catch up on sleep.'],
    ['howFound', 'Your wedding photo came up in the choir group.', 'Your question came up in the choir group.'],
    ['howFound', 'Your work has been on my radar since May.', 'Your safety has been on my mind.'],
    ['howFound', 'Your sketch of the lock stuck with me.', 'Your advice stuck with me.'],
    ['howFound', "I've been enjoying your updates from the yard.", "I've been enjoying your town."],
    ['howFound', "I read about [Clinic]'s garden.", 'I read about gardens.'],
    ['howFound', "I've been a reader of your newsletter for years.", 'I am a slow reader.'],
    ['howFound', "I've been following your posts.", "I've been following your advice."],
    ['howFound', 'They said you taught weaving.', 'They said your shop is hiring cooks.'],
    ['howFound', 'What I read in your newsletter helped.', 'What did you read in your twenties?'],
    ['howFound', 'You and I appear to be the only two beekeepers here.', 'You and others keep bees.'],
    ['howFound', 'Great seeing you at the boat show.', "It's been a while since we last spoke."],
    ['howFound', 'I saw that you interned at the mill.', 'I saw the mill.'],
    ['objective', 'Your take would help me a lot.', 'I would love to hear all about what you have been up to.'],
    ['howFound', 'Another Galway person here.', 'Another person came.'],
    ['howFound', 'They paired me with you in the mentoring scheme.', 'They paired the socks.'],
    ['howFound', 'I heard about you from a neighbour.', 'I heard about it from you.'],
    ['howFound', 'Facebook suggests we know each other.', 'My sister suggests a walk.'],
    ['howFound', "It's Aled, your old apprentice.", "It's an old boat."],
    ['howFound', 'Fellow north coast swimmer here.', 'Fellow swimmers were cold.'],
    ['whoIAm', 'As someone working in a dye house, I notice colours.', 'As someone said, it rains.'],
    ['whoIAm', "I'm moving over from ferries to freight.", "I'm moving house in May."],
    ['whoIAm', 'I lecture in botany at Galway.', 'I read about botany at night.'],
    ['whoIAm', 'I was treasurer for nine years.', 'I was glad of the answer.'],
    ['whoIAm', "I'm still welding, mostly pipes.", "I'm still wondering about pipes."],
    ['whoIAm', 'Myself Anil, a plant operator.', 'I saw it myself.'],
    ['objective', 'My question is whether to train again at forty.', 'My question is short.'],
    ['whoIAm', "I'm on the county rowing team.", "I'm on the train."],
    ['whoIAm', 'I just completed the glazing course.', 'I just completed the form.'],
    ['whoIAm', 'I am writing as an apprentice.', 'I am writing as agreed.'],
    ['objective', 'I would value your advice on glazing.', 'Your advice on glazing has been a great help.'],
    ['objective', 'I hope to understand how kilns fail.', 'I understand how busy you are.'],
    ['flexible', 'At your convenience.', 'The drawings are below for your convenience.'],
    ['howFound', 'Your poster on tides caught my eye.', 'Your reply caught me asleep.'],
    ['howFound', 'Mo Adair suggests that I write to you.', 'The map suggests that I turn left.'],
    ['objective', 'It would be lovely to hear how you began.', 'It would be lovely to hear from you.'],
    ['objective', 'I want to understand food photography as a craft.', 'I want to thank you.'],
    ['objective', 'Could we have 20 minutes about glass recycling?', 'Could we have 20 minutes on Friday?'],
    ['flexible', 'Shall I try again after the harvest?', 'Shall I try the soup?'],
    ['flexible', "I'd happily drive over to you.", "I'd happily read it."],
    [
      'flexible',
      'Would a call or an email be easier? Either is fine by phone or in writing.',
      'Contact me by phone or email.',
    ],
    ['flexible', 'If now is a bad time, another month is fine.', 'I understand if now is a bad time.'],
    ['flexible', 'Could we talk at a time we could both manage?', 'Could we talk about time?'],
    ['flexible', "I'm around whenever.", "I'm around the yard."],
    ['flexible', 'Any weekend but the first works.', 'Any weekend work is hard.'],
    ['flexible', 'Would Thursday or Friday afternoon suit?', 'Would Thursday afternoon suit?'],
    ['flexible', 'I can do any day.', 'I can do any shift.'],
    ['flexible', 'I can make anything after six.', 'I can do anything in the office.'],
    ['flexible', 'I am flexible, so name a day.', 'I am flexible on shifts.'],
    ['flexible', 'I can fit your schedule.', 'We copied your watering schedule.'],
    ['flexible', 'As your calendar allows.', 'I know how full your calendar gets.'],
    ['flexible', "I'm available most evenings.", "I'm available to work evenings and weekends."],
    ['flexible', 'Morning, night, weekend, all is fine by me.', 'The morning was fine.'],
    ['flexible', "I'll arrange my shift around it.", 'My shift ends at six.'],
    ['flexible', 'Whenever your desk clears will do.', 'Your desk looked clear to me.'],
    ['flexible', 'Phone or a walk in the park: rain or shine.', 'I like to walk in the park.'],
    ['flexible', 'Whichever is the least hassle for you.', 'It was a hassle for me.'],
    ['noJob', "I'm not asking for a job.", 'You might not be hiring now.'],
    ['noJob', 'I have no intention of asking you for work.', 'I have no plans to leave my job.'],
    ['noJob', "I'm not asking you to put in a word.", "I'm not sure how to put it in words."],
    ['noJob', 'I want no appointment out of it.', 'I want an appointment on Friday.'],
    ['howFound', 'Your sketches of the quay caught my eye.', 'Your background in baking caught my eye.'],
    ['howFound', 'My uncle Bram is one of your customers.', 'My uncle Bram is one of the customers.'],
    ['howFound', 'It is Tess, your trainee from last winter.', 'It is Tess, a trainee.'],
    ['howFound', "I came across Wilma's research on eels.", 'I came across eels.'],
    ['howFound', 'You managed me at the mill.', 'You managed the mill.'],
    ['howFound', 'I have been a loyal listener since May.', 'I have been a listener.'],
    ['howFound', 'Thanks for the sketches you share.', 'Please tell me what you share.'],
    ['howFound', 'I came across Larkfield Mills on LinkedIn.', 'I came across the river on foot.'],
    ['howFound', 'I saw that you are open to mentoring.', 'I am open to mentoring.'],
    ['howFound', 'I was sent by our choir leader.', 'The nets were sent by boat.'],
    [
      'howFound',
      'It is the fellow with the nets from the Rotary breakfast.',
      'The fellow with the nets left the Rotary breakfast.',
    ],
    ['whoIAm', 'Fellow ex-ferryman here.', 'I like it here.'],
    ['whoIAm', 'I do nets for trawlers.', 'I do not mind.'],
    ['whoIAm', 'As a [job title], I like tides.', 'As a rule, I like tides.'],
    ['whoIAm', "I'm [Name] ([School]).", 'Hello [Name] ([School]).'],
    ['whoIAm', 'I have a background in weaving.', 'My background is at [link].'],
    ['whoIAm', 'Just graduated from the weaving school.', 'She just graduated.'],
    ['whoIAm', 'I finish my weaving course in May.', 'I finish it later.'],
    ['whoIAm', 'I have my ticket since 2015.', 'I have my doubts.'],
    ['flexible', "I'd work around what is easy for you.", 'I walked around what is left of the mill.'],
    ['flexible', 'I can do mornings or whenever the ferry is in.', 'I can do mornings.'],
    ['flexible', 'Is there a timeframe that works best for you?', 'It was a time of change.'],
    ['flexible', "I'm flexible, so name a day.", "I'm flexible on compensation."],
    ['flexible', 'Your schedule, whenever it allows.', 'You took time out of your busy schedule.'],
    ['flexible', 'I am happy to talk anytime.', 'I am happy to talk.'],
    ['flexible', 'After Easter is fine.', 'The bread after Easter is fine.'],
    ['flexible', 'So is a phone call while you drive.', 'So is the ferry while you drive.'],
    ['flexible', 'If a letter suits you better, write one.', 'The letter suits you.'],
    ['flexible', 'Coffee is on me, any weekday.', 'I bake on every weekday.'],
    ['flexible', 'Feel free to call whenever it is quiet.', 'Feel free to call.'],
    ['flexible', 'Mornings or evenings, as the ferry goes?', 'The mornings are foggy.'],
    ['thanks', 'Thank you.', 'I sent two thank you cards.'],
    ['noJob', "Please don't read this as a baker hunting for work.", 'Please read this as well.'],
    ['objective', 'I am the baker who wants to know whether rye pays.', 'I am the baker who wants rye.'],
    ['objective', 'Could you answer one question before winter?', 'Could you answer before winter?'],
    ['objective', 'I would like to know if that was luck or a plan.', 'I would like to pay if that was the ferry.'],
    ['objective', 'Could I have 15 minutes on your move to milling?', 'Could I have 15 minutes on your bench?'],
    ['objective', 'Did you start out in the mill or at sea?', 'Did you get the flour?'],
    ['objective', 'I need to interview somebody who mends nets for a class.', 'I was interviewed for a class.'],
    ['objective', 'Is there anything you would have learned beforehand?', 'Is there anything in the shed?'],
    ['objective', 'I wanted to get a sense of the trade.', 'It makes a sense of sorts.'],
    ['whoIAm', 'Passed my diving exam.', 'The ferry passed my house.'],
    ['howFound', 'We were matched on the mentoring scheme.', 'The socks were matched on the line.'],
    ['whoIAm', 'I go to school in Harrow.', 'The ferry goes to Harrow.'],
    ['objective', 'Would you be willing to mentor me?', 'Would you be willing to lend me a boat?'],
    ['objective', 'What should be my next step?', 'What should be in the box?'],
    ['howFound', 'I recently talked with Marcus Hale on your boat.', 'I recently talked with Marcus Hale on the boat.'],
    ['noJob', "I'm not after a bench in your mill.", 'I am after the bench in your garden.'],
    ['question', 'Would 20 minutes be okay for you', 'It would be 20 minutes'],
  ] as const)('hears %s in: %s', (part, yes, no) => {
    expect(review(`Hello Ines. ${yes}`).parts[part], yes).toBe(true);
    expect(review(`Hello Ines. ${no}`).parts[part], no).toBe(false);
  });

  it.each([
    ['Could you refer me? I would also love to hear how you came to milling.', true],
    ['Could you refer me? Any advice on the trade would help.', true],
    ['Could you refer me? Do you have any advice for someone in my position?', true],
    ['Could you refer me? What is it like to run a mill?', true],
    ['Could you refer me? Could I ask two quick questions about your mill?', true],
    ['Could you refer me? I would love to hear more about the role.', false],
    ['Could you refer me? I would love to learn what you are looking for in the next miller.', false],
    ['Could you refer me? I would value your thoughts on my application.', false],
  ])('in a letter that asks for work, wanting to learn is about them and not the role: %s', (text, wanted) => {
    expect(review(`Hello Ines. ${text}`).parts.objective).toBe(wanted);
  });
});
