import { expect, test } from 'vitest';
import { type Conversation, newConversation } from '@/lib/schema/conversation';
import type { HistoryEvent } from '@/lib/schema/event';
import { arrangedIn, conversationFor } from '@/lib/ui/conversation-for';

const met: HistoryEvent = { id: 'm', type: 'met', on: '2026-11-20' };
const arranged = (on: string, day: string): HistoryEvent => ({ id: `s${on}`, type: 'scheduled', on, day, minutes: 20 });
const over: Conversation = { ...newConversation('ines'), phase: 'after', meeting: 'm', notes: 'Kept.', updatedAt: 7 };

test('nothing kept: a new one', () => {
  expect(conversationFor('ines', null, [])).toEqual(newConversation('ines'));
});
test('one that goes on is as it was kept', () => {
  const going = { ...over, phase: 'during' as const, meeting: null };
  expect(conversationFor('ines', going, [])).toBe(going);
});
test('one that is over stays until another is arranged', () => {
  expect(conversationFor('ines', over, [arranged('2026-11-10', '2026-11-20'), met])).toBe(over);
});
test('another arranged after it begins anew', () => {
  const next = conversationFor('ines', over, [met, arranged('2026-11-21', '2026-12-01')]);
  expect(next).toEqual({ ...newConversation('ines'), updatedAt: 7 });
});
test('a meeting that was written down as a note is over, with its notes; also one after another', () => {
  const noted: HistoryEvent = { id: 'n', type: 'met', on: '2026-11-22', notes: 'Start small.' };
  const shown = { phase: 'after', meeting: 'n', notes: 'Start small.' };
  expect(conversationFor('ines', null, [noted])).toMatchObject(shown);
  expect(conversationFor('ines', { ...newConversation('ines'), updatedAt: 3 }, [noted])).toMatchObject(shown);
  expect(conversationFor('ines', over, [met, noted])).toMatchObject({ ...shown, updatedAt: 7 });
  expect(conversationFor('ines', null, [noted, arranged('2026-11-23', '2026-12-01')])).toEqual(newConversation('ines'));
});
test('its meeting taken back: it goes on, with its notes', () => {
  expect(conversationFor('ines', over, [])).toMatchObject({ phase: 'during', meeting: null, notes: 'Kept.' });
});
test('what was called off is not arranged', () => {
  const first = arranged('2026-11-10', '2026-11-20');
  expect(arrangedIn([first])).toBe(first);
  expect(arrangedIn([first, { id: 'c', type: 'cancelled', on: '2026-11-12' }])).toBeNull();
  expect(arrangedIn([])).toBeNull();
});
