import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/message/compose';
import { channel as channels, type HistoryEvent, moment as moments } from '@/lib/schema/event';
import { ines, requestWith, ruth, sentLetter } from './samples';

const sentences = (text: string) => text.match(/[^.?!]+[.?!]/g)?.map((sentence) => sentence.trim()) ?? [];

describe('a free note', () => {
  it('says how found, who, what to learn, the minutes, no job, and asks one question', () => {
    const { text, length, limit, gaps } = compose(requestWith());
    expect(text).toMatch(/^Hi Ines, /);
    expect(text).toContain('Leeds');
    expect(text).toContain("I'm a ward nurse");
    expect(text).toContain('how nurses move into health data');
    expect(text).toContain('20 minutes');
    expect(text).toMatch(/not asking for a job|n't about a job|not about a job|not for a job/);
    expect(text.split('?')).toHaveLength(2);
    expect(text).toMatch(/Ruth$/);
    expect(length).toBe(text.length);
    expect(length).toBeLessThanOrEqual(200);
    expect(limit).toBe(200);
    expect(gaps).toEqual([]);
  });

  it('shortens what the user wrote at a joint rather than leave a part out', () => {
    const me = {
      ...ruth,
      who: 'a ward nurse in Leeds with eleven years on the stroke ward, two children and a loud dog',
    };
    const { text } = compose(requestWith({ me }));
    expect(text).toMatch(/I'm a ward nurse(?: in Leeds)?[., ]/);
    expect(text).toContain('how nurses move into health data');
  });

  it('has 300 characters with Premium', () => {
    const { limit } = compose(requestWith({ me: { ...ruth, plan: 'premium' } }));
    expect(limit).toBe(300);
  });
});

describe('what is not known', () => {
  const me = { ...ruth, name: '', who: '', learn: '' };

  it('stands as a gap, named and marked', () => {
    const { text, gaps } = compose(requestWith({ me, channel: 'message' }));
    expect(gaps).toEqual(['who you are', 'your topic']);
    for (const gap of gaps) expect(text).toContain(`[${gap}]`);
    expect(text).not.toContain('undefined');
  });

  it('is left out where the letter can do without', () => {
    const { text, gaps } = compose(
      requestWith({ me, moment: 'follow-up', channel: 'message', history: [sentLetter('Hello Ines. '.repeat(40))] }),
    );
    expect(gaps).toEqual([]);
    expect(text).toContain('20 minutes');
  });

  it('greets nobody by a wrong name', () => {
    const { text } = compose(requestWith({ person: { firstName: '[First Name]', fullName: 'LinkedIn Member' } }));
    expect(text).toMatch(/^Hello, /);
  });

  it('asks how they were found where there is neither a link nor a profile', () => {
    const request = requestWith({ link: null, channel: 'email', person: { fullName: 'Ines Falkenrath' } });
    expect(compose(request).gaps).toEqual(['how you found them']);
    expect(compose({ ...request, person: ines }).gaps).toEqual([]);
  });
});

describe('another wording', () => {
  it('is the same letter for the same seed, and a really different one for the next', () => {
    for (const channel of ['note', 'message', 'email'] as const) {
      const letters = [0, 1, 2, 3].map((seed) => compose(requestWith({ channel, seed })).text);
      expect(compose(requestWith({ channel, seed: 2 })).text).toBe(letters[2]);
      for (const [index, letter] of letters.slice(1).entries()) {
        const before = new Set(sentences(letters[index] ?? ''));
        const kept = sentences(letter).filter((sentence) => before.has(sentence));
        expect(kept.length, `${channel}: ${kept.join(' ')}`).toBeLessThanOrEqual(sentences(letter).length * 0.35);
      }
    }
  });
});

describe('another wording of every moment', () => {
  it.each(moments.options)('%s', (moment) => {
    for (const channel of channels.options) {
      const texts = new Set([0, 1, 2].map((seed) => compose(requestWith({ moment, channel, seed })).text));
      expect(texts.size, channel).toBe(3);
    }
  });
});

describe('a follow-up', () => {
  it('is shorter each time, different each time, and asks for the same minutes', () => {
    const history: HistoryEvent[] = [];
    for (const turn of [0, 1, 2, 3]) {
      const moment = turn === 0 ? 'request' : 'follow-up';
      const letter = compose(requestWith({ moment, channel: 'message', history }));
      const before = history.at(-1);
      if (before?.type === 'sent') {
        expect(letter.length).toBeLessThan(before.text.length);
        expect(
          sentences(letter.text).filter((sentence) => sentence.length > 30 && before.text.includes(sentence)),
        ).toEqual([]);
      }
      expect(letter.text).toContain('20 minutes');
      history.push(sentLetter(letter.text, { id: `s${turn}`, on: `2026-11-0${turn + 1}`, moment }));
    }
  });

  it('by email replies to the subject and quotes the letter before', () => {
    const history = [
      sentLetter('Dear Ines,\n\nCould we speak?', { channel: 'email', subject: 'A question about data' }),
    ];
    const letter = compose(requestWith({ moment: 'follow-up', channel: 'email', history }));
    expect(letter.subject).toBe('Re: A question about data');
    expect(letter.quote).toBe('On 8 November I wrote:\n> Dear Ines,\n>\n> Could we speak?');
    expect(letter.text).not.toContain('>');
  });

  it('refers to a first letter of one line, adds something, and is shorter still', () => {
    const history = [sentLetter('Hello Ines, could we speak for 20 minutes?')];
    const { text } = compose(requestWith({ moment: 'follow-up', channel: 'message', history }));
    expect(text).toBe('Would 20 minutes still work? No hurry.');
  });

  it('to a contact who was asked for an introduction asks the contact again, not the person', () => {
    const history = [sentLetter('Hi Dele. '.repeat(40), { moment: 'ask-introduction' })];
    const request = requestWith({ moment: 'follow-up', channel: 'message', history });
    const { text } = compose({ ...request, link: { kind: 'mutual', detail: 'Dele Cole' } });
    expect(text).toMatch(/^H(?:i|ello) Dele,/);
    expect(text).toMatch(/introduce us|in touch with Ines/);
    expect(compose({ ...request, link: null }).text).not.toMatch(/^H(?:i|ello) Ines/);
  });

  it('does not count a letter that was voided', () => {
    const history: HistoryEvent[] = [sentLetter('Hi'), { id: 'v', on: '2026-11-08', type: 'voided', event: 'sent' }];
    expect(compose(requestWith({ moment: 'follow-up', channel: 'message', history })).text).not.toContain('8 November');
  });
});

describe('the other moments', () => {
  const yes: HistoryEvent = { id: 'y', on: '2026-11-10', type: 'answered', answer: 'yes' };
  const scheduled: HistoryEvent = {
    id: 'c',
    on: '2026-11-11',
    type: 'scheduled',
    day: '2026-11-24',
    time: '10:30',
    minutes: 15,
    where: 'by phone',
  };
  const met: HistoryEvent = { id: 'm', on: '2026-11-24', type: 'met', notes: 'Go to the wards first. She was kind.' };
  const promised: HistoryEvent = {
    id: 'p',
    on: '2026-11-24',
    type: 'promised',
    promise: 'form',
    by: 'me',
    what: 'Send the discharge form',
    dueOn: '2026-11-27',
  };
  const written = (moment: (typeof moments.options)[number], changes: Parameters<typeof requestWith>[0] = {}) =>
    compose(requestWith({ moment, channel: 'message', ...changes })).text;

  it('asks a shared contact, by the name of the contact, to introduce us', () => {
    const text = written('ask-introduction', { link: { kind: 'mutual', detail: 'Dele Cole' } });
    expect(text).toMatch(/^(?:Hi|Hello) Dele,/);
    expect(text).toContain('Ines Falkenrath');
    expect(written('ask-introduction', { link: null })).toContain("[who you'd like to meet]");
  });

  it('proposes the given times, or leaves gaps for them', () => {
    const times = [{ day: '2026-11-24', time: '10:30' }, { day: '2026-11-27' }];
    expect(written('schedule', { history: [yes], times })).toContain(
      'Tuesday 24 November at 10:30 or Friday 27 November',
    );
    expect(compose(requestWith({ moment: 'schedule', history: [yes] })).gaps).toEqual([
      'a day and time',
      'another day and time',
    ]);
  });

  it('takes a time that is arranged, and confirms it the day before', () => {
    expect(written('schedule', { history: [yes, scheduled] })).toContain(
      'on Tuesday 24 November at 10:30 (by phone), for 15 minutes',
    );
    const text = written('confirm', { history: [yes, scheduled], today: '2026-11-23' });
    expect(text).toContain('tomorrow at 10:30 (by phone)');
    expect(text).toContain('15 minutes');
    const cancelled: HistoryEvent = { id: 'x', on: '2026-11-12', type: 'cancelled' };
    expect(written('confirm', { history: [scheduled, cancelled] })).toContain('[day and time]');
  });

  it('thanks with what the notes say and what was promised', () => {
    const text = written('thank-you', { history: [scheduled, met, promised], today: '2026-11-24' });
    expect(text).toContain('today');
    expect(text).toContain('go to the wards first');
    expect(text).not.toContain('She was kind');
    expect(text).toContain('to send the discharge form, by 27 November');
    const kept: HistoryEvent = { id: 'k', on: '2026-11-25', type: 'kept', promise: 'form' };
    expect(written('thank-you', { history: [met, promised, kept] })).not.toContain('discharge');
  });

  it('reports back by the name of whom I met', () => {
    expect(written('report-back', { about: { fullName: 'Priya Raman' } })).toContain('Priya Raman');
  });

  it('says how long it has been when it is known', () => {
    const history = [sentLetter('Hi', { on: '2024-11-01' })];
    expect(written('reconnect', { knows: true, history, today: '2026-11-22' })).toContain('about two years');
  });

  it('keeps in touch with the occasion given, else with one that was not the last', () => {
    expect(written('keep-in-touch', { occasion: 'lunch' })).toContain('lunch');
    const history: HistoryEvent[] = [{ id: 't', on: '2026-11-01', type: 'touched', how: 'article' }];
    expect(written('keep-in-touch', { history })).not.toContain('[title and link]');
  });

  it('asks for nothing when it only thanks or tells', () => {
    for (const moment of ['thank-you', 'thank-for-no', 'outcome', 'report-back', 'keep-in-touch', 'confirm'] as const)
      for (const channel of channels.options) expect(written(moment, { channel })).not.toContain('?');
  });
});

describe('every moment on every channel', () => {
  it.each(moments.options.flatMap((moment) => channels.options.map((channel) => [moment, channel] as const)))(
    '%s by %s has words, segments that are the text, and a subject where there is one',
    (moment, channel) => {
      const letter = compose(requestWith({ moment, channel }));
      expect(letter.segments.map(({ text }) => text).join('')).toBe(letter.text);
      expect(letter.text.split(/\s+/).length).toBeGreaterThan(12);
      expect(letter.subject === null).toBe(channel !== 'email' && channel !== 'inmail');
    },
  );
});
