/** How far someone is, in quarters of the clock: listed 0, asked 1, said yes 2, met 3, in touch 4. */
export type Quarters = 0 | 1 | 2 | 3 | 4;

/** A point on a circle round (`centre`, `centre`), `turn` (0–1) clockwise from twelve, as `x y` for a path. */
function pointAt(centre: number, radius: number, turn: number): string {
  const angle = turn * 2 * Math.PI;
  const round = (value: number) => Math.round(value * 100) / 100;
  return `${round(centre + radius * Math.sin(angle))} ${round(centre - radius * Math.cos(angle))}`;
}

/** Path of an arc from twelve o'clock through `turn` (0–1, less than a whole turn). */
export function arcPath(centre: number, radius: number, turn: number): string {
  return `M${centre} ${centre - radius}A${radius} ${radius} 0 ${turn > 0.5 ? 1 : 0} 1 ${pointAt(centre, radius, turn)}`;
}

/** Path of the filled sector under that arc. */
export function sectorPath(centre: number, radius: number, turn: number): string {
  return `${arcPath(centre, radius, turn)}L${centre} ${centre}Z`;
}
