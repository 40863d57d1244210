// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { forgetAllScreens, keepScreen, readScreen } from '@/lib/ui/remembered/screen-storage';
import { sampleCopy } from './sample-copy';

const copy = sampleCopy([['main', {}, 'Ines Falkenrath']]);
const { build, on, language, width } = copy;
const now = { build, on, language, width };
const kept = () => Object.keys(localStorage).length;

beforeEach(() => localStorage.clear());

test('gives back what was kept of this page and this person, and of no other', () => {
  keepScreen('popup', 'in/ines', copy, 1);
  expect(readScreen('popup', 'in/ines', now)).toEqual(copy);
  for (const [page, subject] of [
    ['popup', 'in/ines-2'],
    ['popup', 'in/ine'],
    ['popup', 'today'],
    ['dashboard', 'in/ines'],
  ] as const) {
    expect(readScreen(page, subject, now)).toBeNull();
  }
  expect(kept()).toBe(1);
});

test.each([
  ['on another day', { on: '2026-03-03' }],
  ['by another build', { build: 'chrome-extension://id/chunks/popup-b.js' }],
  ['in another language', { language: 'de' }],
  ['in a window of another width', { width: 360 }],
])('shows nothing %s, and drops it', (_, change) => {
  keepScreen('popup', 'in/ines', copy, 1);
  expect(readScreen('popup', 'in/ines', { ...now, ...change })).toBeNull();
  expect(kept()).toBe(0);
});

test.each(['', '1', '1 {', '1 null', `1 ${JSON.stringify(copy).replace('main', 'script')}`])(
  'drops what is damaged: %j',
  (text) => {
    localStorage.setItem('screen popup in/ines', text);
    expect(readScreen('popup', 'in/ines', now)).toBeNull();
    expect(kept()).toBe(0);
  },
);

test('keeps the newest six, and nothing too long', () => {
  for (let at = 1; at <= 9; at += 1) keepScreen('popup', `in/p${at}`, copy, at);
  expect(kept()).toBe(6);
  expect(readScreen('popup', 'in/p3', now)).toBeNull();
  expect(readScreen('popup', 'in/p4', now)).not.toBeNull();
  keepScreen('popup', 'in/p4', sampleCopy(['x'.repeat(70_000)]), 10);
  expect(readScreen('popup', 'in/p4', now)).toBeNull();
  expect(kept()).toBe(5);
});

test('forgets every screen, and nothing else', () => {
  localStorage.setItem('theme', 'dark');
  keepScreen('popup', 'in/ines', copy, 1);
  keepScreen('dashboard', 'today', copy, 2);
  forgetAllScreens();
  expect({ ...localStorage }).toEqual({ theme: 'dark' });
});

test('a storage that is full or forbidden is no mishap', () => {
  const forbid = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const storage = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: forbid });
  try {
    keepScreen('popup', 'in/ines', copy, 1);
    expect(readScreen('popup', 'in/ines', now)).toBeNull();
    forgetAllScreens();
  } finally {
    if (storage) Object.defineProperty(globalThis, 'localStorage', storage);
  }
});
