import { addDays, localDayOf } from '@/lib/cadence/days';
import type { PeopleColumn } from '@/lib/exchange/out/people-csv';
import { type MarkdownEntry, personMarkdown } from '@/lib/exchange/out/person-markdown';
import { type CalendarReminder, remindersCalendar } from '@/lib/exchange/out/reminders-calendar';
import { saveFile } from '@/lib/platform/save-file';
import type { Person } from '@/lib/schema/person';
import { database } from '@/lib/store/database';
import { type DueEntry, readDue } from '@/lib/store/read-due';
import { showDeskFailure, showStep, workAt } from './data-desk';

/** How far ahead a calendar looks, in days. */
const calendarDays = 366;

/** Saves the people as a table; `headers` are its words. */
export async function savePeopleTable(headers: Record<PeopleColumn, string>, name: string): Promise<void> {
  const result = await workAt('out', 'saving', 'people-table', { headers });
  if ('output' in result) finish(result.output, `${name}.csv`);
}

/** Saves the people as cards for an address book. */
export async function savePeopleCards(name: string): Promise<void> {
  const result = await workAt('out', 'saving', 'people-cards', null);
  if ('output' in result) finish(result.output, `${name}.vcf`);
}

/** Saves all reminders of the year to come as a calendar; `wordsOf` says each in the user's language. */
export async function saveReminders(
  wordsOf: (entry: DueEntry) => Pick<CalendarReminder, 'summary' | 'description'>,
  title: string,
  name: string,
): Promise<void> {
  try {
    const now = Date.now();
    const today = localDayOf(now);
    const reminders = (await readDue(database, today, addDays(today, calendarDays))).map((entry) => {
      const { person, kind, about, dueOn } = entry.item;
      return { person, kind, about, on: dueOn, ...wordsOf(entry) };
    });
    finish(new Blob([remindersCalendar(reminders, title, now)], { type: 'text/calendar' }), `${name}.ics`);
  } catch (error) {
    showDeskFailure('out', error);
  }
}

/**
 * Saves everything about one person as Markdown. `entries` are their history in words, oldest first.
 * @public Tested; the person's page doesn't offer it yet (2026-11-22).
 */
export function savePersonMarkdown(person: Person, title: string, entries: readonly MarkdownEntry[]): void {
  const content = personMarkdown(person, title, entries);
  saveFile(new Blob([content], { type: 'text/markdown' }), `${person.slug ?? person.id}.md`);
}

function finish(content: Blob, name: string): void {
  saveFile(content, name);
  showStep('out', { name: 'done', words: 'saved' });
}
