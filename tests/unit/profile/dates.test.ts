import { describe, expect, it } from 'vitest';
import { isDateLine } from '@/lib/profile/dates';
import { isCurrent } from '@/lib/profile/is-current';

describe('a time line in any language', () => {
  it.each([
    ['Jul 2021 - Present · 3 yrs 1 mo', true],
    ['Oct 2023 - Sep 2024 · 1 yr', false],
    ['2014 - 2016', false],
    ['2012 – nu · 14 år', true],
    ['juil. 2021 - aujourd’hui · 3 ans', true],
    ['jul de 2021 - o momento · 3 anos', true],
    ['Juli 2021–Heute', true],
    ['2021. szeptember – jelen', true],
    ['2021年4月 - 現在 · 5年8か月', true],
    ['2021년 4월 - 2023년 5월', false],
    ['مارس ٢٠٢٠ - الحالي', true],
    ['Thg 7 2021 - Hiện tại', true],
    ['ก.ค. 2564 - ปัจจุบัน', true],
    ['Jun 2020 · 1 mo', false],
    ['2019', false],
  ])('%s', (text, current) => {
    expect(isDateLine(text)).toBe(true);
    expect(isCurrent(text)).toBe(current);
  });

  it.each([
    '4 yrs 10 mos',
    'Full-time · 4 yrs 10 mos',
    'Class of 2019 alumni association and friends',
    'Studio 54',
    '13,145 followers',
    'We moved. Jan 2020 - Dec 2021 we rebuilt everything that had been there before and then some more of it all.',
    'Room 20201',
    '',
  ])('%s is none', (text) => {
    expect(isDateLine(text)).toBe(false);
  });
});
