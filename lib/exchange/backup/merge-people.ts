import type { CorrectableField, Corrections } from '@/lib/schema/person';
import type { BackupPerson } from '@/lib/store/backup-tables';
import { canonicalJson } from '@/lib/store/canonical-json';
import { keysOf } from './same-people';

/**
 * One person out of several records of them. The order of the records doesn't matter, nor does merging in steps: each
 * field is the greatest by an order of its own. The later reading counts, for each field the later correction. Of several
 * ids and slugs the first in order is kept, and the others as aliases, so that nothing that points at one is lost.
 */
export function mergePeople(records: readonly BackupPerson[]): BackupPerson {
  const [first, ...others] = records;
  if (first === undefined) throw new Error('nobody to merge');
  return others.reduce(mergeTwo, first);
}

function mergeTwo(one: BackupPerson, other: BackupPerson): BackupPerson {
  const newest = compareReadings(one, other) < 0 ? other : one;
  const keys = [...new Set([...keysOf(one), ...keysOf(other)])].sort();
  const id = firstOf(keys, 'id:') ?? one.id;
  const slug = firstOf(keys, 'slug:');
  const aliases = keys.filter((key) => key !== `id:${id}` && key !== `slug:${slug}`);
  const { corrections, correctedAt } = mergeCorrections(one, other);
  return {
    ...readingOf(newest),
    id,
    slug,
    corrections,
    createdAt: Math.min(one.createdAt, other.createdAt),
    readAt: greatest(one.readAt, other.readAt) ?? null,
    ...mergeOwnWords(one, other),
    ...optional('connectedOn', greatest(one.connectedOn, other.connectedOn)),
    ...optional('email', greatest(one.email, other.email)),
    ...optional('importedAt', greatest(one.importedAt, other.importedAt)),
    ...(Object.keys(correctedAt).length > 0 && { correctedAt }),
    ...(aliases.length > 0 && { aliases }),
  };
}

function compareReadings(one: BackupPerson, other: BackupPerson): number {
  const at = ({ readAt, importedAt }: BackupPerson) => Math.max(readAt ?? 0, importedAt ?? 0);
  if (at(one) !== at(other)) return at(one) - at(other);
  return canonicalJson(readingOf(one)) < canonicalJson(readingOf(other)) ? -1 : 1;
}

/** What a reading brings as a whole: all that isn't merged field by field, fields of a later version included. */
function readingOf(record: BackupPerson): Pick<BackupPerson, 'profile' | 'changes'> {
  const { id, slug, aliases, corrections, correctedAt, createdAt, readAt, importedAt, ...others } = record;
  const { connectedOn, email, notes, why, found, keepInTouch, archivedAt, others: not, merged, ...reading } = others;
  return reading;
}

/** What the user wrote or decided about them. Notes that differ are both kept, and whoever was said to be another stays so. */
function mergeOwnWords(one: BackupPerson, other: BackupPerson): Partial<BackupPerson> {
  const others = [...new Set([...(one.others ?? []), ...(other.others ?? [])])].sort();
  const merged = new Map(
    [...(one.merged ?? []), ...(other.merged ?? [])].map((record) => [canonicalJson(record), record]),
  );
  const records = [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  return {
    ...optional('notes', mergeNotes(one.notes, other.notes)),
    ...optional('why', greatest(one.why, other.why)),
    ...optional('found', greatestRecord(one.found, other.found)),
    ...optional('keepInTouch', greatestRecord(one.keepInTouch, other.keepInTouch)),
    ...optional('archivedAt', greatest(one.archivedAt, other.archivedAt)),
    ...(others.length > 0 && { others }),
    ...(records.length > 0 && { merged: records.sort((a, b) => a.at - b.at) }),
  };
}

const divider = '\n\n———\n\n';

/** Both notes, and neither twice: a note that stands within another one is that one's beginning or rest. */
function mergeNotes(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const parts = [...new Set([...one.split(divider), ...other.split(divider)])];
  return parts
    .filter((part) => !parts.some((longer) => longer !== part && longer.includes(part)))
    .sort()
    .join(divider);
}

function greatestRecord<Value extends object | string | number>(
  one: Value | undefined,
  other: Value | undefined,
): Value | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return canonicalJson(one) > canonicalJson(other) ? one : other;
}

function mergeCorrections(one: BackupPerson, other: BackupPerson) {
  const corrections: Corrections = {};
  const correctedAt: Record<string, number> = {};
  for (const field of Object.keys({ ...one.corrections, ...other.corrections }) as CorrectableField[]) {
    const [best] = [one, other]
      .flatMap(({ corrections: made, correctedAt: at = {} }) => {
        const text = made[field];
        return text === undefined ? [] : [{ text, at: Object.hasOwn(at, field) ? at[field] : undefined }];
      })
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.text > b.text ? -1 : 1));
    if (best === undefined) continue;
    corrections[field] = best.text;
    if (best.at !== undefined) correctedAt[field] = best.at;
  }
  return { corrections, correctedAt };
}

function firstOf(keys: readonly string[], prefix: string): string | null {
  return keys.find((key) => key.startsWith(prefix))?.slice(prefix.length) ?? null;
}

function greatest<Value extends string | number>(
  one: Value | null | undefined,
  other: Value | null | undefined,
): Value | undefined {
  if (one == null || other == null) return one ?? other ?? undefined;
  return one > other ? one : other;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
