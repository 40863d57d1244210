import { describe, expect, it, vi } from 'vitest';
import { onDayWords, onPastDayWords } from '@/components/today/on-day-words';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, { day }: { day: string }) => `${key}(${day})` } }));

const today = '2026-11-23'; // a Monday

describe('onDayWords', () => {
  it.each([
    ['2026-11-23', 'aujourd’hui'],
    ['2026-11-24', 'demain'],
    ['2026-11-25', 'today.onWeekday(mercredi)'],
    ['2026-11-29', 'today.onWeekday(dimanche)'],
    ['2026-11-30', 'today.onDay(30 novembre)'],
    ['2026-11-20', 'today.onDay(20 novembre)'],
  ])('%s is %s', (day, words) => {
    expect(onDayWords(day, today, 'fr')).toBe(words);
  });
});

describe('onPastDayWords', () => {
  it.each([
    ['2026-11-23', 'aujourd’hui'],
    ['2026-11-22', 'hier'],
    ['2026-11-21', 'today.onWeekday(samedi)'],
    ['2026-11-17', 'today.onWeekday(mardi)'],
    ['2026-11-16', 'today.onPastDay(16 novembre)'],
    ['2026-11-24', 'today.onPastDay(24 novembre)'],
  ])('%s is %s', (day, words) => {
    expect(onPastDayWords(day, today, 'fr')).toBe(words);
  });
});
