import type { CorrectableField, Corrections } from '@/lib/schema/person';
import { canonicalJson } from '@/lib/store/canonical-json';
import type { BackupPerson } from './backup-contents';
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
  const { connectedOn: _, email: __, importedAt: ___, ...kept } = newest;
  return {
    ...kept,
    id,
    slug,
    corrections,
    createdAt: Math.min(one.createdAt, other.createdAt),
    readAt: greatest(one.readAt, other.readAt) ?? null,
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
  const text = ({ profile, changes }: BackupPerson) => canonicalJson([profile, changes]);
  return text(one) < text(other) ? -1 : 1;
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
