import type { BackupPerson } from '@/lib/store/backup-tables';

/**
 * Finds out who is the same person under different ids: two computers may have listed one LinkedIn page, each under an id
 * of its own. People who share an id, a slug or an alias are one, however long the chain between them.
 */
export class SamePeople {
  private readonly parents = new Map<string, string>();

  constructor(people: readonly BackupPerson[]) {
    for (const person of people) {
      const [first, ...others] = keysOf(person);
      for (const key of others) this.join(first, key);
    }
  }

  /** The people who are one with each other, group by group. */
  group(people: readonly BackupPerson[]): BackupPerson[][] {
    const groups = new Map<string, BackupPerson[]>();
    for (const person of people) {
      const root = this.rootOf(`id:${person.id}`);
      groups.set(root, [...(groups.get(root) ?? []), person]);
    }
    return [...groups.values()];
  }

  /** The id that a person goes by: the first, in order, of all ids they ever had. An id of nobody stays as it is. */
  idOf(id: string): string {
    const root = this.rootOf(`id:${id}`);
    return root.startsWith('id:') ? root.slice('id:'.length) : id;
  }

  private join(one: string, other: string): void {
    const [first, second] = [this.rootOf(one), this.rootOf(other)];
    if (first === second) return;
    // "id:…" stands before "slug:…", so that the root of a group is its smallest id.
    if (first < second) this.parents.set(second, first);
    else this.parents.set(first, second);
  }

  private rootOf(key: string): string {
    let root = key;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root)) root = parent;
    // The next look is one step.
    for (let at = key; at !== root; ) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }
}

/** All that a person is known by. The first is their id. */
export function keysOf({ id, slug, aliases = [] }: BackupPerson): [string, ...string[]] {
  return [`id:${id}`, ...(slug === null ? [] : [`slug:${slug}`]), ...aliases];
}
