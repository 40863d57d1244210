import type { OwedItem } from '@/components/today/owed-item';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { DueEntry } from '@/lib/store/read-due';

/** One thing due, as *Today* shows it. The id leads back to the entry. */
export function owedItemOf({ item, person }: DueEntry): OwedItem {
  return {
    id: [item.person, item.kind, item.about].join(' '),
    name: nameOf(person),
    kind: item.kind,
    on: item.dueOn,
  };
}
