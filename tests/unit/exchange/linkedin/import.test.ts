import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportChoices } from '@/lib/exchange/linkedin/apply-import';
import { applyImport } from '@/lib/exchange/linkedin/apply-import';
import { listExportFiles } from '@/lib/exchange/linkedin/export-files';
import { planImport } from '@/lib/exchange/linkedin/plan-import';
import { previewImport } from '@/lib/exchange/linkedin/preview-import';
import { scanExport } from '@/lib/exchange/linkedin/scan-export';
import { createDatabase, type Database } from '@/lib/store/database';
import { readDue } from '@/lib/store/read-due';
import { recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { readSetting, writeSetting } from '@/lib/store/settings';
import { storeFailure } from '@/lib/store/store-failure';
import { undoImport } from '@/lib/store/undo-import';
import {
  connectionHeader,
  connectionsCsv,
  fileOf,
  invitationHeader,
  me,
  messagesCsv,
  sampleConnection,
  sampleMessage,
  toCsv,
} from '@/tests/fixtures/linkedin-export';
import { makeProfile } from '@/tests/fixtures/profile';

const now = Date.UTC(2026, 10, 22, 12);
let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const bounds = () => ({ bytesLeft: 2 ** 30, signal: new AbortController().signal, onRead: () => {} });
const people = Array.from({ length: 60 }, (_, nth) => sampleConnection(nth));
const messages = Array.from({ length: 80 }, (_, nth) => sampleMessage(nth, 20));

async function plan(...dropped: File[]) {
  const files = await listExportFiles(dropped);
  return { files, plan: await planImport(db, await scanExport(files, bounds()), now) };
}

async function run(dropped: File[], different: Partial<ImportChoices> = {}) {
  const { files, plan: planned } = await plan(...dropped);
  await applyImport(db, planned, files, {
    id: crypto.randomUUID(),
    keepsWords: false,
    takesAboutMe: true,
    now,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...different,
  });
  return previewImport(planned);
}

const connections = () => fileOf(connectionsCsv(people), 'Connections.csv');
const messagesFile = () => fileOf(messagesCsv(messages), 'messages.csv');

async function everything(): Promise<unknown> {
  const rows = await Promise.all([db.people.toArray(), db.events.toArray(), db.settings.toArray()]);
  return structuredClone(rows);
}

describe('connections', () => {
  test('become known people, with what the export says and nothing more, and nothing is due', async () => {
    await run([connections()]);
    const found = await db.people.where('slug').equals('sample-1').first();
    expect(found).toMatchObject({
      slug: 'sample-1',
      profile: {
        publicId: 'sample-1',
        fullName: 'Jonas Falkenrath',
        firstName: 'Jonas',
        currentCompany: 'Quarry, Stone & Sons',
        currentTitle: 'Archivist',
        headline: null,
        connection: 'first',
      },
      connectedOn: '2026-01-02',
      stage: null,
      dueOn: null,
      readAt: null,
    });
    expect(await db.people.count()).toBe(60);
    expect(await db.people.where('stage').notEqual('').count()).toBe(0);
    expect(await readDue(db, '2026-11-22', '2099-01-01')).toEqual([]);
  });

  test('imported again change nothing', async () => {
    await run([connections()]);
    const before = await everything();
    const preview = await run([connections()]);
    expect(preview).toMatchObject({ newPeople: { count: 0 }, changed: { count: 0 }, same: 60 });
    expect(await everything()).toEqual(before);
  });

  test('bring a new employer, and leave a correction alone', async () => {
    await run([connections()]);
    const jonas = await db.people.where('slug').equals('sample-1').first();
    await db.people.update(jonas?.id ?? '', { corrections: { currentCompany: 'Mine', fullName: 'Jon' } });
    const changed = people.map((one, nth) => (nth === 1 ? { ...one, company: 'Kestrel Maps' } : one));
    const preview = await run([fileOf(connectionsCsv(changed), 'Connections.csv')]);
    expect(preview.changed).toEqual({
      count: 1,
      examples: [{ name: 'Jon', field: 'currentCompany', before: 'Quarry, Stone & Sons', after: 'Kestrel Maps' }],
    });
    const after = await db.people.get(jonas?.id ?? '');
    expect(after?.profile.currentCompany).toBe('Kestrel Maps');
    expect(after?.corrections).toEqual({ currentCompany: 'Mine', fullName: 'Jon' });
  });

  test('only fill the gaps of a page that was read', async () => {
    const profile = makeProfile({ publicId: 'sample-1', currentCompany: 'As read', currentTitle: null });
    await savePerson(db, { person: 'read', profile, corrections: {} }, now);
    await run([connections()]);
    const person = await db.people.get('read');
    expect(person?.profile).toMatchObject({
      currentCompany: 'As read',
      currentTitle: 'Archivist',
      connection: 'first',
    });
    expect(await db.people.count()).toBe(60);
  });

  const variants: [string, () => string | Uint8Array<ArrayBuffer>][] = [
    ['a BOM and CRLF', () => `\uFEFF${connectionsCsv(people).replaceAll('\n', '\r\n')}`],
    ['no preamble', () => connectionsCsv(people).split('\n').slice(3).join('\n')],
    ['semicolons', () => toCsvWith(';')],
    ['columns in another order', () => reorder([6, 2, 1, 0, 3, 5, 4])],
    ['headers in German', () => translate('Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am')],
    ['headers in a language unknown', () => translate('Nimi,Sukunimi,Osoite,Posti,Yritys,Asema,Yhdistetty')],
    ['UTF-16, as a spreadsheet saves it', () => utf16(connectionsCsv(people))],
    ['percent-encoded addresses', () => connectionsCsv(people).replaceAll('/in/sample-', '/in/s%61mple-')],
    [
      'dates as a spreadsheet leaves them',
      () => connectionsCsv(people).replace(/(\d+) (\w{3}) 20(\d\d)\n/g, '$1-$2-$3\n'),
    ],
  ];

  test.each(variants)('with %s are the same people', async (_, content) => {
    await run([connections()]);
    const preview = await run([fileOf(content(), 'Connections.csv')]);
    expect(preview).toMatchObject({ newPeople: { count: 0 }, changed: { count: 0 }, same: 60, problems: [] });
  });

  test('of an older export without addresses are known by name and day, and get their address later', async () => {
    const columns = [0, 1, 3, 4, 5, 6];
    await run([fileOf(reorder(columns), 'Connections.csv')]);
    expect(await db.people.where('slug').startsWith('sample').count()).toBe(0);
    const count = await db.people.count();
    await run([connections()]);
    expect(await db.people.count()).toBe(count);
    expect(await db.people.where('slug').startsWith('sample').count()).toBe(60);
  });

  test('that cannot be used are counted, with why', async () => {
    const broken = toCsv([
      connectionHeader,
      ['', '', '', '', '', '', '1 Jan 2026'],
      ['', '', 'https://www.linkedin.com/in/nameless', '', '', '', '1 Jan 2026'],
      ['Ines', 'Oduya', 'https://www.linkedin.com/in/ines-oduya', 'not an address', '', '', 'some day'],
      ['Ines', 'Oduya', 'https://www.linkedin.com/in/ines-oduya/', '', '', '', '1 Jan 2026'],
      ['Bro\uFFFDken', 'Name', 'https://www.linkedin.com/in/broken', '', '', '', '1 Jan 2026'],
    ]);
    const preview = await run([fileOf(broken, 'Connections.csv')]);
    expect(preview.newPeople).toEqual({ count: 1, examples: ['Ines Oduya'] });
    expect(preview.problems.map(({ reason, count }) => [reason, count])).toEqual([
      ['nobody', 1],
      ['no-name', 1],
      ['twice', 1],
      ['damaged', 1],
    ]);
    expect(preview.problems[2]?.examples).toEqual([{ line: 5, words: 'Ines Oduya' }]);
    expect(await db.people.toCollection().first()).not.toHaveProperty('connectedOn');
  });

  test('with names that an object has of itself do no harm', async () => {
    const hostile = toCsv([
      [...connectionHeader, '__proto__', 'constructor'],
      ['__proto__', 'constructor', 'https://www.linkedin.com/in/__proto__', '', 'toString', '', '1 Jan 2026', 'x', 'y'],
    ]);
    await run([fileOf(hostile, 'Connections.csv')]);
    expect((await db.people.toCollection().first())?.profile.fullName).toBe('__proto__ constructor');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('messages', () => {
  test('become one contact for each day, without their words', async () => {
    const preview = await run([connections(), messagesFile()]);
    expect(preview.contacts.people).toBe(20);
    const events = await db.events.toArray();
    expect(events).toHaveLength(preview.contacts.newDays);
    expect(events.every((event) => event.type === 'touched' && event.text === undefined)).toBe(true);
    expect(await db.people.where('stage').notEqual('').count()).toBe(0);
  });

  test('keep their words as text if the user says so', async () => {
    await run([connections(), messagesFile()], { keepsWords: true });
    const events = await db.events.toArray();
    expect(events).toHaveLength(80);
    const texts = events.map((event) => (event.type === 'touched' ? event.text : ''));
    expect(texts).toContain('Thank you & all the best, number 4.\n\nMaja');
    expect(texts).toContain('About the harbour books, note 1, "kept".');
  });

  test.each([true, false])('imported again change nothing (words: %s)', async (keepsWords) => {
    await run([connections(), messagesFile()], { keepsWords });
    const before = await everything();
    const preview = await run([connections(), messagesFile()], { keepsWords });
    expect(keepsWords ? preview.contacts.newLetters : preview.contacts.newDays).toBe(0);
    expect(await everything()).toEqual(before);
  });

  test('that are drafts, to groups, from strangers or from nobody are left out, with why', async () => {
    const stranger = { name: 'Sam Seller', url: 'https://www.linkedin.com/in/sam-seller' };
    const answered = { name: 'Nora Vestergaard', url: 'https://www.linkedin.com/in/nora-v' };
    const member = { name: 'LinkedIn Member', url: '' };
    const rows = [
      { from: me, to: [answered], date: '2026-02-01 10:00:00 UTC', content: 'never sent', draft: true },
      { from: me, to: [answered, stranger], date: '2026-02-02 10:00:00 UTC', content: 'to both' },
      { from: stranger, to: [me], date: '2026-02-03 10:00:00 UTC', content: 'buy this' },
      { from: member, to: [me], date: '2026-02-04 10:00:00 UTC', content: 'gone' },
      { from: me, to: [answered], date: '2026-02-05 10:00:00 UTC', content: 'hello' },
      { from: answered, to: [me], date: 'some day', content: 'when' },
    ];
    const preview = await run([fileOf(messagesCsv(rows), 'messages.csv')]);
    expect(preview.problems.map(({ reason }) => reason).sort()).toEqual(
      ['draft', 'group', 'no-address', 'no-day', 'only-wrote-to-you'].sort(),
    );
    expect(preview.newPeople.examples).toEqual(['Nora Vestergaard']);
    expect(await db.events.count()).toBe(1);
  });

  test('of a single conversation need the name to tell who is who', async () => {
    const rows = [
      {
        from: me,
        to: [{ name: 'Nora', url: 'https://www.linkedin.com/in/nora-v' }],
        date: '2026-02-05 10:00:00 UTC',
        content: 'hello',
      },
    ];
    const file = fileOf(messagesCsv(rows), 'messages.csv');
    expect((await run([file])).problems[0]?.reason).toBe('which-is-you');
    const profile = fileOf('First Name,Last Name,Headline\nMaja,Lindholm,Librarian in York\n', 'Profile.csv');
    expect((await run([file, profile])).contacts.newDays).toBe(1);
  });

  test('reset when to keep in touch with someone on the list', async () => {
    const profile = makeProfile({ publicId: 'nora-v' });
    await savePerson(db, { person: 'nora', profile, corrections: {} }, now);
    const sent = (moment: 'request' | 'thank-you' | 'outcome') =>
      ({ type: 'sent', moment, channel: 'message', text: '' }) as const;
    await recordEvents(
      db,
      'nora',
      [sent('request'), { type: 'met' }, sent('thank-you'), sent('outcome')],
      Date.UTC(2026, 7, 1, 12),
    );
    expect((await db.people.get('nora'))?.dueOn).toBe('2026-09-30');
    const nora = { name: 'Nora', url: 'https://www.linkedin.com/in/nora-v' };
    const rows = [
      { from: me, to: [nora], date: '2026-10-05 10:00:00 UTC', content: 'hello' },
      {
        from: { name: 'X', url: 'https://www.linkedin.com/in/x-y' },
        to: [me],
        date: '2026-10-05 10:00:00 UTC',
        content: 'x',
      },
    ];
    await run([fileOf(messagesCsv(rows), 'messages.csv')]);
    expect(await db.people.get('nora')).toMatchObject({ stage: 'in-touch', dueOn: '2026-12-04' });
  });
});

describe('invitations', () => {
  test('with a note are contact; without one they only say who you are', async () => {
    const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
    const rows = [
      invitationHeader,
      [
        'Maja',
        'Petra Lindqvist',
        '6/27/26, 7:35 AM',
        'Your talk stayed with me.',
        'OUTGOING',
        url('maja'),
        url('petra'),
      ],
      ['Maja', 'Someone', '6/27/26, 7:36 AM', '', 'OUTGOING', url('maja'), url('someone')],
    ];
    const preview = await run([fileOf(toCsv(rows), 'Invitations.csv')], { keepsWords: true });
    expect(preview.problems).toMatchObject([{ reason: 'no-note', count: 1 }]);
    expect(await db.events.toArray()).toMatchObject([
      { type: 'touched', on: '2026-06-27', by: 'me', text: 'Your talk stayed with me.' },
    ]);
  });
});

describe('about me', () => {
  const files = () => [
    fileOf(
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline\nMaja,Lindholm,,,,Librarian in York\n',
      'Profile.csv',
    ),
    fileOf(
      'Company Name,Title,Description,Location,Started On,Finished On\nYork Library,Librarian,,,Jan 2020,\n',
      'Positions.csv',
    ),
    fileOf('School Name,Start Date,End Date,Notes,Degree Name\nLund,2010,2013,,BA\n', 'Education.csv'),
  ];

  test('is filled in where it is empty, and undone with the import', async () => {
    await writeSetting(db, 'aboutMe', {
      name: 'Maja',
      who: '',
      learn: '',
      schools: [],
      employers: ['A'],
      plan: 'free',
    });
    const before = await readSetting(db, 'aboutMe');
    await run(files(), { id: 'import' });
    expect(await readSetting(db, 'aboutMe')).toMatchObject({
      name: 'Maja',
      who: 'Librarian in York',
      schools: ['Lund'],
      employers: ['A', 'York Library'],
    });
    await undoImport(db, 'import');
    expect(await readSetting(db, 'aboutMe')).toEqual(before);
  });
});

describe('undo', () => {
  test('leaves everything as it was', async () => {
    const profile = makeProfile({ publicId: 'sample-1', currentTitle: null });
    await savePerson(db, { person: 'read', profile, corrections: {} }, now);
    await recordEvents(db, 'read', [{ type: 'listed' }], now);
    const before = await everything();
    await run([connections(), messagesFile()], { id: 'import', keepsWords: true });
    expect(await everything()).not.toEqual(before);
    expect(await undoImport(db, 'import')).toEqual({ stayed: 0 });
    expect(await everything()).toEqual(before);
    expect(await db.importBatches.count()).toBe(0);
  });

  test('keeps whom you have dealt with since', async () => {
    await run([connections(), messagesFile()], { id: 'import' });
    const kept = await db.people.where('slug').equals('sample-1').first();
    await recordEvents(db, kept?.id ?? '', [{ type: 'listed' }], now);
    expect(await undoImport(db, 'import')).toEqual({ stayed: 1 });
    expect(await db.people.toArray()).toMatchObject([{ slug: 'sample-1', stage: 'listed' }]);
    expect(await db.events.count()).toBe(1);
  });
});

describe('an import that ends early', () => {
  test('is taken back like any other', { timeout: 30_000 }, async () => {
    const before = await everything();
    const stop = new AbortController();
    const many = Array.from({ length: 5_200 }, (_, nth) => sampleConnection(nth));
    const file = fileOf(connectionsCsv(many), 'Connections.csv');
    await expect(
      run([file], { id: 'import', signal: stop.signal, onProgress: () => stop.abort() }),
    ).rejects.toMatchObject({ failure: 'cancelled' });
    expect(await db.people.count()).toBe(5_000);
    expect(await db.imports.get('import')).toMatchObject({ status: 'cancelled', people: 5_000 });
    await undoImport(db, 'import');
    expect(await everything()).toEqual(before);
  });

  test('says so when the list changed meanwhile, and writes nothing of that batch', async () => {
    const { files, plan: planned } = await plan(connections());
    await savePerson(db, { person: 'new', profile: makeProfile({ publicId: 'sample-9' }), corrections: {} }, now);
    const before = await everything();
    const choices = {
      id: 'i',
      keepsWords: false,
      takesAboutMe: false,
      now,
      signal: bounds().signal,
      onProgress: () => {},
    };
    await expect(applyImport(db, planned, files, choices)).rejects.toMatchObject({ failure: 'changed-meanwhile' });
    expect(await everything()).toEqual(before);
  });
});

test('a disk that fills up is named, nothing of that batch is half written, and reading still works', async () => {
  await run([connections()]);
  const before = await everything();
  const { files, plan: planned } = await plan(connections(), messagesFile());
  db.events.hook('creating', () => {
    throw new DOMException('no space', 'QuotaExceededError');
  });
  const choices = {
    id: 'i',
    keepsWords: false,
    takesAboutMe: false,
    now,
    signal: bounds().signal,
    onProgress: () => {},
  };
  const error = await applyImport(db, planned, files, choices).catch((cause: unknown) => cause);
  expect(storeFailure(error)).toBe('full');
  expect(await everything()).toEqual(before);
  expect(await db.imports.get('i')).toMatchObject({ status: 'cancelled', events: 0 });
});

test('a zip is the same as its files, wherever in it they stand', async () => {
  await run([connections(), messagesFile()]);
  const zip = zipSync({
    '../../Connections.csv': strToU8(connectionsCsv(people)),
    'Basic\\messages.csv': strToU8(messagesCsv(messages)),
    'Jobs/Saved Jobs.csv': strToU8('Saved Date,Job Url\n1/1/26,https://example.org\n'),
    '__MACOSX/._Connections.csv': new Uint8Array([0, 5, 22, 7]),
  });
  const preview = await run([fileOf(zip as Uint8Array<ArrayBuffer>, 'Export.zip')]);
  expect(preview).toMatchObject({ newPeople: { count: 0 }, same: 60, contacts: { newDays: 0, people: 20 } });
  expect(preview.files.map(({ kind }) => kind).sort()).toEqual(['connections', 'messages']);
});

function reorder(columns: number[]): string {
  const rows = people.map((one) => Object.values(one) as string[]);
  return toCsv([connectionHeader, ...rows].map((row) => columns.map((column) => row[column] ?? '')));
}

function translate(header: string): string {
  return connectionsCsv(people).replace(connectionHeader.join(','), header);
}

function toCsvWith(delimiter: string): string {
  const rows = [connectionHeader, ...people.map((one) => Object.values(one) as string[])];
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const codes = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(codes.buffer);
}
