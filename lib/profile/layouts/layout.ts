import type { EntryLines, PageReading } from '@/lib/schema/page-reading';
import type { Profile } from '@/lib/schema/profile';
import { isInTitle, isUntitled, type Page } from '../page';
import { judgeSubject, mayBeBetween } from '../subject';
import { keyOf } from '../text';

/** What a layout's strategies read from; a layout adds what its own strategies share. */
export interface Reading {
  page: Page;
  /** The element that names the person; null on pages that have none (details pages). */
  card: Element | null;
  fullName: string;
}

/** One way to find a field. Its id goes, after the layout's, to the profile's `sources`; null means: not found this way. */
export type Strategy<R extends Reading, Value> = readonly [id: string, find: (reading: R) => Value | null];

export type LayoutId = NonNullable<Profile['layout']>;
export type Connection = Exclude<Profile['connection'], 'none/unknown'>;
/** Everything that strategies find. `company` is the top card's badge, `givenName` a first name the page itself tells. */
export type Found = {
  [Field in keyof PageReading['found']]-?: NonNullable<PageReading['found'][Field]>['value'];
};
export type FieldName = keyof Found;
export type Strategies<R extends Reading> = { [Field in FieldName]?: readonly Strategy<R, Found[Field]>[] };

/** How a page of this layout begins: its person, found how; or the person isn't (yet) on it; or it isn't this layout. */
export type Opening<R extends Reading> = { reading: R; nameSource: string } | 'still-loading' | 'not-understood' | null;

/** What a layout's file says: how to recognise it, whom it shows, and each field's strategies in order of trust. */
export interface LayoutSpec<R extends Reading> {
  id: LayoutId;
  open: (page: Page) => Opening<R>;
  strategies: Strategies<R>;
  /** Fields of parts that arrive later: without their part they are `not-loaded`, and never `absent`. */
  lazy: readonly FieldName[];
}

/** What a layout reads off a page. */
export type LayoutReading = Pick<PageReading, 'fullName' | 'reason' | 'late' | 'found'>;

/** A layout as the reader uses it, whatever its strategies share among themselves. Null: not this layout. */
export interface Layout {
  id: LayoutId;
  read: (page: Page) => LayoutReading | null;
}

/** Makes a layout of its file's data. */
export function defineLayout<R extends Reading>({ id, lazy, open, strategies }: LayoutSpec<R>): Layout {
  return {
    id,
    read: (page) => {
      const opening = open(page);
      if (opening === null) return null;
      if (typeof opening === 'string') {
        const reason = opening === 'still-loading' ? 'not-loaded' : opening;
        return { fullName: null, reason, late: [], found: {} };
      }
      const { reading, nameSource } = opening;
      const names = Object.keys(strategies) as FieldName[];
      const found = names.map((field) => [field, tryAll<R, unknown>(id, strategies[field] ?? [], reading)] as const);
      return {
        fullName: { id: nameSource, value: reading.fullName },
        reason: 'absent',
        // Pages without a top card show a part of the profile only.
        late: reading.card === null ? 'all' : [...lazy],
        found: Object.fromEntries(found.filter(([, value]) => value !== null)),
      };
    },
  };
}

/** The first strategy that finds something. One that throws finds nothing: the page may change while it is read. */
function tryAll<R extends Reading, Value>(
  layout: LayoutId,
  strategies: readonly Strategy<R, Value>[],
  reading: R,
): { id: string; value: Value } | null {
  for (const [id, find] of strategies) {
    try {
      const value = find(reading);
      if (value !== null && !(Array.isArray(value) && value.length === 0)) return { id: `${layout}:${id}`, value };
    } catch {}
  }
  return null;
}

/** Entries that were read; `none` where the page would show them and there are none; null while they may be late. */
export function entriesOrNone(entries: EntryLines[], isAbsent: boolean): EntryLines[] | 'none' | null {
  return entries.length > 0 ? entries : isAbsent ? 'none' : null;
}

/**
 * Whether a section is this person's. One without any marks is believed only while the title agrees with the card and the
 * page isn't between two people.
 */
export function isOwnSection({ page, fullName }: Reading, section: Element): boolean {
  const verdict = judgeSubject(page, section);
  if (verdict !== 'unmarked') return verdict === 'ours';
  return (isInTitle(page, fullName) || isUntitled(page)) && !mayBeBetween(page);
}

/**
 * Whether the entries of a section are the person's whom the card names: a section without marks of its own has to hold
 * the company or school that the card shows.
 */
export function agreesWithCard(page: Page, section: Element, entries: EntryLines[], shown: string | null): boolean {
  if (shown === null || judgeSubject(page, section) === 'ours') return true;
  const key = keyOf(shown);
  return entries.some(({ head }) => head.slice(0, 2).some((line) => keyOf(line).startsWith(key)));
}
