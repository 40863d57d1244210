import { profileSlug } from '@/lib/profile/slug';
import { fold } from '@/lib/profile/text';
import type { Connection } from './export-contents';
import type { ProblemReason } from './problems';
import { type DayOrder, readDay } from './read-day';
import type { TableRow } from './read-table';

const longestEmail = 320;

/** Someone from a row of Connections.csv, or why the row can't be used. */
export function readConnection(row: TableRow, dayOrder: DayOrder): Connection | ProblemReason {
  if (row.isDamaged) return 'damaged';
  const givenName = fold(row.get('firstName'), 200);
  const fullName = fold([givenName ?? '', fold(row.get('lastName'), 200) ?? ''].join(' '));
  const slug = profileSlug(row.get('url'));
  if (fullName === null) return slug === null ? 'nobody' : 'no-name';
  const email = row.get('email');
  return {
    slug,
    fullName,
    givenName,
    email: email.length <= longestEmail && /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? email : null,
    company: fold(row.get('company')),
    position: fold(row.get('position')),
    connectedOn: readDay(row.get('connectedOn'), dayOrder),
  };
}

/** What a connection is known by in one export and the next. */
export function connectionKey({ slug, fullName, connectedOn }: Connection): string {
  return slug ?? nameKey(fullName, connectedOn);
}

/** Stands in for the slug of someone whom the export gives no address: the same name, connected on the same day. */
export function nameKey(fullName: string, connectedOn: string | null | undefined): string {
  return `name ${fullName} ${connectedOn ?? ''}`;
}
