/** Path of the filled sector of a circle round (`centre`, `centre`) between two turns (0–1, clockwise from twelve). */
export function clockSector(centre: number, radius: number, from: number, to: number): string {
  const large = to - from > 0.5 ? 1 : 0;
  const start = pointAt(centre, radius, from);
  const end = pointAt(centre, radius, to);
  return `M${centre} ${centre}L${start}A${radius} ${radius} 0 ${large} 1 ${end}Z`;
}

/** A line from radius `inner` to `outer` at a turn. */
export function clockLine(centre: number, inner: number, outer: number, turn: number): string {
  return `M${pointAt(centre, inner, turn)}L${pointAt(centre, outer, turn)}`;
}

function pointAt(centre: number, radius: number, turn: number): string {
  const angle = turn * 2 * Math.PI;
  const round = (value: number) => Math.round(value * 100) / 100;
  return `${round(centre + radius * Math.sin(angle))} ${round(centre - radius * Math.cos(angle))}`;
}
