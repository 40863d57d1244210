import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { defaultPolicy } from '@/lib/schema/policy';
import { changeTopics } from '@/lib/store/change-topics';
import { database } from '@/lib/store/database';
import { recordFor } from '@/lib/store/record-for';
import { searchPeople } from '@/lib/store/search-people';
import { readSetting } from '@/lib/store/settings';
import { useApp } from '@/lib/ui/app-store';
import { recordNote } from '@/lib/ui/record-note';
import { saveKeepInTouch, saveNumbers } from '@/lib/ui/save-settings';
import { beginTopic, removeTopic } from '@/lib/ui/save-topics';
import { makeProfile } from '@/tests/fixtures/profile';
import { ines, now, startWithInes, today } from './app-with-ines';

vi.mock('#i18n', async () => (await import('./english')).english());

startWithInes(0, { why: 'Knows registries' });

const undo = () => useApp.getState().toast?.action?.run();
const person = () => database.people.get('ines');
const topics = async () => [
  (await readSetting(database, 'topics')).map(({ name }) => name).join(),
  await readSetting(database, 'currentTopic'),
];
const topic = (name: string) => ({ name, purpose: null });

test('another why is taken back, with the words that find them', async () => {
  await recordNote(ines, { kind: 'list', topic: null, why: 'Once a midwife' }, today, '');
  expect(await person()).toMatchObject({ why: 'Once a midwife' });
  await undo();
  expect(await person()).toMatchObject({ why: 'Knows registries' });
  expect((await searchPeople(database, 'midwife')).length).toBe(0);
  expect((await searchPeople(database, 'registries')).length).toBe(1);
});

test('a why with another topic is taken back together', async () => {
  await recordNote(ines, { kind: 'list', topic: 'archives', why: 'Once a midwife' }, today, '');
  expect(await person()).toMatchObject({ topic: 'archives' });
  await undo();
  expect(await person()).toMatchObject({ why: 'Knows registries' });
  expect((await person())?.topic).toBeUndefined();
});

test('how the user came to someone goes when the introduction is taken back', async () => {
  await recordFor(database, { ...ines, person: 'tove', profile: makeProfile({ publicId: 'tove' }) }, [], now);
  await recordNote(ines, { kind: 'introduction', direction: 'from', other: { id: 'tove' } }, today, '');
  expect((await person())?.found?.kind).toBe('referrer');
  await undo();
  expect((await person())?.found).toBeUndefined();
});

test('how often to keep in touch', async () => {
  await saveKeepInTouch('ines', 'Ines', 'often');
  await saveKeepInTouch('ines', 'Ines', 'rarely');
  await undo();
  expect((await person())?.keepInTouch).toBe('often');
});

test('a number typed figure by figure is one change', async () => {
  const follow = (followUpDays: number) => saveNumbers({ policy: { ...defaultPolicy, followUpDays } });
  await follow(2);
  await follow(21);
  expect((await person())?.dueOn).toBe('2026-12-14');
  await undo();
  expect((await person())?.dueOn).toBe('2026-12-07');
  expect(await readSetting(database, 'policy')).toEqual(defaultPolicy);
  // What is typed after that is another change.
  await follow(7);
  await undo();
  expect((await person())?.dueOn).toBe('2026-12-07');
});

test('figures typed faster than they are kept are one change too', async () => {
  const follow = (followUpDays: number) => saveNumbers({ policy: { ...defaultPolicy, followUpDays } });
  await Promise.all([follow(3), follow(30)]);
  expect((await person())?.dueOn).toBe('2026-12-23');
  await undo();
  expect((await person())?.dueOn).toBe('2026-12-07');
});

test('the budget of notes', async () => {
  await saveNumbers({ notesPerMonth: 10 });
  await undo();
  expect(await readSetting(database, 'notesPerMonth')).toBe(3);
});

test('a topic begun or taken away; what another window did meanwhile stays', async () => {
  await beginTopic(topic('archives'));
  await beginTopic(topic('data'));
  await undo();
  expect(await topics()).toEqual(['archives', 'archives']);
  await beginTopic(topic('maps'));
  await removeTopic('archives');
  await changeTopics(database, (seen) => ({ topics: [...seen.topics, topic('trees')], current: 'trees' }));
  await undo();
  expect(await topics()).toEqual(['archives,maps,trees', 'trees']);
});

test('the current topic taken away is current again', async () => {
  await beginTopic(topic('archives'));
  await beginTopic(topic('maps'));
  await removeTopic('maps');
  expect(await topics()).toEqual(['archives', 'archives']);
  await undo();
  expect(await topics()).toEqual(['archives,maps', 'maps']);
});

test('the purpose of a topic begun again is as before', async () => {
  await beginTopic({ name: 'archives', purpose: 'exploring' });
  await beginTopic({ name: 'archives', purpose: 'entering' });
  await undo();
  expect(await readSetting(database, 'topics')).toEqual([{ name: 'archives', purpose: 'exploring' }]);
});
