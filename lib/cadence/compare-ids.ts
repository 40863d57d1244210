/** Orders ids as counters and time-ordered ids grow: the shorter first. Below 0 where `one` is the earlier. */
export function compareIds(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : Number(one > other);
}
