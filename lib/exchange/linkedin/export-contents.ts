import type { LocalDay } from '@/lib/schema/local-day';
import type { Problems } from './problems';
import type { TableKind } from './tables';

/** Someone in Connections.csv. */
export interface Connection {
  slug: string | null;
  fullName: string;
  givenName: string | null;
  email: string | null;
  company: string | null;
  position: string | null;
  connectedOn: LocalDay | null;
}

/** A message, or an invitation with a note, without its words: they stay in the file until they are wanted. */
export interface Letter {
  /** Made of what it is (`stableId`): the same in every export. */
  id: string;
  table: TableKind;
  line: number;
  /** The day in UTC, which is the same wherever the export is read, and the local one. */
  utcDay: LocalDay;
  on: LocalDay;
  /** Slugs; null or empty where the export has no address. */
  from: string | null;
  to: string[];
  fromName: string;
  toName: string;
}

/** What an export says of its owner. */
export interface OwnFacts {
  name: string | null;
  headline: string | null;
  schools: string[];
  employers: string[];
}

/** All that an export holds and we can use, but the words of the messages. */
export interface ExportContents {
  files: { name: string; kind: TableKind; rows: number }[];
  /** By slug, or by name and day for the export that has no addresses. */
  connections: Map<string, Connection>;
  letters: Map<string, Letter>;
  /** How often each slug took part in messages and invitations: the export's owner did in all of them. */
  appearances: Map<string, number>;
  own: OwnFacts;
  problems: Problems;
}
