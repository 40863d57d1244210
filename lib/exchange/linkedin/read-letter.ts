import { localDayOf } from '@/lib/cadence/days';
import { profileSlug } from '@/lib/profile/slug';
import { fold } from '@/lib/profile/text';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Letter } from './export-contents';
import { htmlToText } from './html-to-text';
import type { ProblemReason } from './problems';
import { type DayOrder, readDay, readMoment } from './read-day';
import type { TableRow } from './read-table';
import { stableId } from './stable-id';

const quarterHour = 15 * 60 * 1_000;
const longestName = 200;

/** Reads messages and invitations. Addresses and days recur by the thousand, so each is made out once. */
export class LetterReader {
  private readonly slugs = new Map<string, string | null>();
  private readonly days = new Map<number, LocalDay>();
  /** Asked once: asking for it takes longer than all the rest of reading a message. */
  private readonly timeZone = Temporal.Now.timeZoneId();

  /** A message, or why the row can't be used. */
  readMessage(row: TableRow): Letter | ProblemReason {
    if (isYes(row.get('draft'))) return 'draft';
    const date = row.get('date');
    const at = readMoment(date);
    if (at === null) return 'no-day';
    const to = row
      .get('toUrls')
      .split(/[,;\s]+/)
      .slice(0, 50)
      .flatMap((url) => this.slugOf(url) ?? []);
    const words = row.get('content');
    return {
      id: stableId('message', row.get('conversation'), date, row.get('fromUrl') || row.get('from'), words),
      table: 'messages',
      line: row.line,
      utcDay: new Date(at).toISOString().slice(0, 10),
      on: this.dayOf(at),
      from: this.slugOf(row.get('fromUrl')),
      to: [...new Set(to)],
      fromName: fold(row.get('from'), longestName) ?? '',
      toName: fold(row.get('to'), longestName) ?? '',
    };
  }

  /** An invitation with a note, or why the row can't be used. */
  readInvitation(row: TableRow, dayOrder: DayOrder): Letter | ProblemReason {
    const sentAt = row.get('sentAt');
    const on = readDay(sentAt, dayOrder);
    if (on === null) return 'no-day';
    const from = this.slugOf(row.get('inviterUrl'));
    const to = this.slugOf(row.get('inviteeUrl'));
    return {
      id: stableId('invitation', row.get('inviterUrl'), row.get('inviteeUrl'), sentAt),
      table: 'invitations',
      line: row.line,
      utcDay: on,
      on,
      from,
      to: to === null ? [] : [to],
      fromName: fold(row.get('from'), longestName) ?? '',
      toName: fold(row.get('to'), longestName) ?? '',
    };
  }

  private slugOf(url: string): string | null {
    const known = this.slugs.get(url);
    if (known !== undefined) return known;
    const slug = url === '' ? null : profileSlug(url);
    this.slugs.set(url, slug);
    return slug;
  }

  /** Zones differ from each other by whole quarters of an hour. */
  private dayOf(at: number): LocalDay {
    const quarter = Math.floor(at / quarterHour);
    const known = this.days.get(quarter);
    if (known !== undefined) return known;
    const day = localDayOf(at, this.timeZone);
    this.days.set(quarter, day);
    return day;
  }
}

/** The words of a message or of an invitation's note, as text. */
export function letterText(row: TableRow): string {
  return htmlToText(row.get('content') || row.get('message'));
}

/** LinkedIn writes Yes and No; an export in another language may say it otherwise, and only what surely is a draft is one. */
function isYes(cell: string): boolean {
  return /^(?:yes|true|ja|oui|sí|si|sim)$/i.test(cell);
}
