import type { Acquaintance } from './acquaintance';

/** A person, and whom they led to. */
export interface Lead {
  id: string;
  name: string;
  led: Lead[];
}

/**
 * Who led to whom, as trees, those who led to the most people first. Whoever was introduced by several stands under the
 * first; a ring of introductions is cut where it would close. People who led to nobody and were led to by nobody are left
 * out.
 */
export function leadTrees(people: readonly Acquaintance[]): Lead[] {
  const nodes = new Map(people.map(({ id, name }) => [id, { id, name, led: [] as Lead[] }]));
  const parent = new Map<string, string>();
  for (const { from, to } of introductionsOf(people)) {
    if (parent.has(to) || !nodes.has(to) || isAbove(parent, to, from)) continue;
    parent.set(to, from);
    const child = nodes.get(to);
    if (child) nodes.get(from)?.led.push(child);
  }
  return [...nodes.values()]
    .filter(({ id, led }) => !parent.has(id) && led.length > 0)
    .sort((one, other) => countLed(other) - countLed(one));
}

/** How many people somebody led to, through others too. */
export function countLed({ led }: Lead): number {
  let count = 0;
  const open = [...led];
  for (let lead = open.pop(); lead !== undefined; lead = open.pop()) {
    count += 1;
    open.push(...lead.led);
  }
  return count;
}

function introductionsOf(people: readonly Acquaintance[]): { from: string; to: string; on: string }[] {
  const all = people.flatMap(({ id, events }) =>
    events.flatMap((event) => (event.type === 'introduced' ? [{ from: id, to: event.to, on: event.on }] : [])),
  );
  return all.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/** Whether `id` is `of`, or stands above it. */
function isAbove(parent: ReadonlyMap<string, string>, id: string, of: string): boolean {
  for (let at: string | undefined = of; at !== undefined; at = parent.get(at)) if (at === id) return true;
  return false;
}
