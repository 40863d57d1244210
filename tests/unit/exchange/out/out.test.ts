import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { peopleCards } from '@/lib/exchange/out/people-cards';
import { type PeopleColumn, peopleColumns, peopleCsv } from '@/lib/exchange/out/people-csv';
import { personMarkdown } from '@/lib/exchange/out/person-markdown';
import { remindersCalendar } from '@/lib/exchange/out/reminders-calendar';
import type { Person } from '@/lib/schema/person';
import { makeProfile } from '@/tests/fixtures/profile';

const now = Date.UTC(2026, 10, 22, 12);
const headers = Object.fromEntries(peopleColumns.map((column) => [column, column])) as Record<PeopleColumn, string>;

function makePerson(fullName: string, currentCompany: string | null = null, email?: string): Person {
  return {
    id: 'ines',
    slug: 'ines-falkenrath',
    profile: makeProfile({ fullName, firstName: null, currentCompany, currentTitle: null, location: null }),
    corrections: {},
    changes: [],
    createdAt: 1,
    readAt: 1,
    stage: 'listed',
    dueOn: '2026-11-30',
    words: [],
    ...(email !== undefined && { email }),
  };
}

/** Letters that mean something to one format or another, and some that mean nothing. */
const unit = fc.constantFrom(
  'a',
  'é',
  '林',
  '👩‍🔬',
  '"',
  ',',
  ';',
  ':',
  '\\',
  '\n',
  ' ',
  "'",
  '=',
  '+',
  '-',
  '@',
  '#',
  '<',
  '*',
  '\t',
);
const text = fc.string({ unit, minLength: 1, maxLength: 120 });
const isDangerous = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

describe('people as CSV', () => {
  const read = (people: Person[]) =>
    Papa.parse<Record<string, string>>([...peopleCsv(people, headers)].join('').replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });

  test('are read back by another program, and no cell is a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        const { data, errors } = read(rows.map(([name, company]) => makePerson(name, company)));
        expect(errors).toEqual([]);
        expect(data.map((row) => [row.fullName, row.currentCompany])).toEqual(rows.map((row) => row.map(guarded)));
        for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(isDangerous);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])('%j is shown, not run', (cell) => {
    expect(read([makePerson(cell)]).data[0]?.fullName).toBe(`'${cell}`);
  });

  function guarded(value: string): string {
    return isDangerous.test(value) ? `'${value}` : value;
  }
});

describe('people as cards', () => {
  test('are read back by another program', () => {
    fc.assert(
      fc.property(text, text, (name, company) => {
        const [card] = [...peopleCards([makePerson(name, company, 'ines@example.org')], now)];
        for (const line of card?.split('\r\n') ?? [])
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const component = new ICAL.Component(ICAL.parse(card ?? '') as never);
        expect(component.getFirstPropertyValue('version')).toBe('4.0');
        expect(component.getFirstPropertyValue('fn')).toBe(name);
        expect(component.getFirstPropertyValue('org')).toBe(company);
        expect(component.getFirstPropertyValue('email')).toBe('ines@example.org');
        expect(component.getFirstPropertyValue('url')).toBe('https://www.linkedin.com/in/ines-falkenrath/');
      }),
    );
  });

  test('split the name where the given name is known', () => {
    const person = { ...makePerson('Ines Falkenrath'), corrections: { firstName: 'Ines' } };
    expect([...peopleCards([person], now)].join('')).toContain('\r\nN:Falkenrath;Ines;;;\r\n');
  });
});

describe('reminders as a calendar', () => {
  const reminder = { person: 'ines', kind: 'follow-up', on: '2026-12-31', summary: 'Follow up', description: '' };

  test('are read back by two other programs', () => {
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const calendar = remindersCalendar([{ ...reminder, summary, description }], 'Fifteen', now);
        const component = new ICAL.Component(ICAL.parse(calendar) as never);
        const event = new ICAL.Event(component.getFirstSubcomponent('vevent') as never);
        expect(event.summary).toBe(summary);
        expect(event.description).toBe(description);
        expect(event.startDate.toString()).toBe('2026-12-31');
        expect(event.endDate.toString()).toBe('2027-01-01');
      }),
    );
    const { events } = convertIcsCalendar(
      undefined,
      remindersCalendar([{ ...reminder, summary: 'Write, soon; \\ ok' }], 'Fifteen', now),
    );
    expect(events).toMatchObject([{ uid: 'ines-follow-up@fifteen', summary: 'Write, soon; \\ ok' }]);
  });

  test('keep their id, and come later with each export', () => {
    const [one, other] = [now, now + 60_000].map((at) => {
      const component = new ICAL.Component(ICAL.parse(remindersCalendar([reminder], 'F', at)) as never);
      return new ICAL.Event(component.getFirstSubcomponent('vevent') as never);
    });
    expect(other?.uid).toBe(one?.uid);
    expect(other?.sequence).toBeGreaterThan(one?.sequence ?? Number.POSITIVE_INFINITY);
  });
});

test('a person as Markdown keeps what strangers wrote from becoming markup', () => {
  const person = { ...makePerson('# Ines <b>*x*</b>'), email: 'ines@example.org' };
  const entries = [{ on: '2026-11-01', line: 'You wrote', text: '- a list\n1. numbered\n[link](x) `code`' }];
  expect(personMarkdown(person, 'History', entries)).toBe(
    [
      '# \\# Ines \\<b\\>\\*x\\*\\</b\\>',
      '- Clinical data lead at Hollin Health\n- ines@example.org\n- <https://www.linkedin.com/in/ines-falkenrath/>',
      '## History',
      '### 2026-11-01 You wrote',
      '> \\- a list\n> 1\\. numbered\n> \\[link\\](x) \\`code\\`\n',
    ].join('\n\n'),
  );
});
