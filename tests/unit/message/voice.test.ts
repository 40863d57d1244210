import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/message/compose';
import { plans } from '@/lib/message/plans';
import type { Moment } from '@/lib/schema/event';
import { sampleLetters } from '../../fixtures/letters';
import { readingGrade } from './reading-grade';

const cliches =
  /finds you well|pick your brain|reach(?:ing)? out|circle back|touch base|quick question|hop on|leverage|synergy|passionate|inspir|amazed|impress|journey|just (?:checking|following)|any update|at your earliest/i;
const wordsOf = (text: string) => text.split(/\s+/).length;
const seeds = [0, 1, 2, 3, 4, 5];
const asking: Moment[] = ['request', 'reconnect', 'ask-introduction'];

/** Every sample, in every wording that the first six seeds give. */
const letters = sampleLetters.flatMap(({ title, request }) =>
  seeds.map((seed) => ({ title: `${title}, wording ${seed}`, request, letter: compose({ ...request, seed }) })),
);

describe('the voice', () => {
  it('is plain: grade 6 at most, by Flesch and Kincaid', () => {
    const grades = letters.map(({ title, letter }) => ({ title, grade: readingGrade(letter.text) }));
    expect(grades.filter(({ grade }) => grade > 6)).toEqual([]);
  });

  it('is short: 50 to 125 words for a message or an email, and less for a follow-up', () => {
    const counts = letters
      .filter(({ request }) => request.channel === 'message' || request.channel === 'email')
      .map(({ title, request, letter }) => ({
        title,
        least: request.moment === 'follow-up' ? 30 : 50,
        words: wordsOf(letter.text),
      }));
    expect(counts.length).toBeGreaterThan(60);
    expect(counts.filter(({ words, least }) => words < least || words > 125)).toEqual([]);
  });

  it('aims for 400 characters in an InMail', () => {
    const long = letters.filter(({ request, letter }) => request.channel === 'inmail' && letter.length > 400);
    expect(long).toEqual([]);
  });

  it('asks one question where it asks, and none where it thanks or tells', () => {
    for (const { title, request, letter } of letters) {
      const questions = letter.text.split('?').length - 1;
      if (asking.includes(request.moment) || request.moment === 'follow-up') expect(questions, title).toBe(1);
      else if (request.moment !== 'schedule') expect(questions, title).toBe(0);
    }
  });

  it('has no exclamation mark, no cliché, no flattery, no chain of dashes', () => {
    for (const { title, letter } of letters) {
      expect(letter.text, title).not.toMatch(/!|[–—]| - /);
      expect(letter.text, title).not.toMatch(cliches);
    }
  });

  it('is casual with those I know and a touch more formal with strangers', () => {
    const sample = sampleLetters.find(({ request }) => request.moment === 'request' && request.channel === 'email');
    if (!sample) throw new Error('no request by email among the samples');
    expect(compose(sample.request).text).toMatch(/^Dear Professor van der Linde,/);
    expect(compose({ ...sample.request, knows: true }).text).toMatch(/^(?:Hi|Hello) Anna,/);
  });

  it('signs with the sign-off that the user has', () => {
    const [sample] = sampleLetters;
    if (!sample) throw new Error('no samples');
    const me = { ...sample.request.me, signOff: 'Yours ever' };
    expect(compose({ ...sample.request, me, channel: 'message' }).text).toMatch(/\n\nYours ever,\nRuth Amsel$/);
    expect(compose({ ...sample.request, me }).text).toMatch(/Yours ever, Ruth$/);
  });
});

describe('the parts', () => {
  it('name only parts that exist, and each part is used', () => {
    for (const [moment, { parts, note, letter, spoken, brief }] of Object.entries(plans)) {
      const used = new Set(
        [...note, ...letter, ...spoken, ...(brief ? [brief.note, brief.letter, brief.spoken] : [])].flat(2),
      );
      expect(
        [...used].filter((name) => !(name in parts)),
        moment,
      ).toEqual([]);
      expect(
        Object.keys(parts).filter((name) => !used.has(name)),
        moment,
      ).toEqual([]);
    }
  });
});
