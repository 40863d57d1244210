/** The places of the dashboard, in the order of its rail; `person` and `conversation` are one person's. */
export const placeNames = [
  'today',
  'people',
  'person',
  'conversations',
  'conversation',
  'insights',
  'guidance',
  'data',
  'settings',
] as const;
export type PlaceName = (typeof placeNames)[number];

/** A place, and what of it: a person's id, a point of the guidance. */
export interface Place {
  name: PlaceName;
  detail: string | null;
}

/** The place that an address names behind its `#`; *Today* if it names none that there is. Never throws. */
export function parsePlace(hash: string): Place {
  const [first = '', ...rest] = hash.split('/');
  const name = placeNames.find((one) => one === first) ?? 'today';
  const detail = decode(rest.join('/'));
  return { name, detail: detail === '' ? null : detail };
}

/** The address of a place within the dashboard. */
export function placeHash(name: PlaceName, detail?: string): string {
  return detail === undefined ? `#${name}` : `#${name}/${encodeURIComponent(detail)}`;
}

/** Goes to a place of the dashboard; the browser's *back* leads back. */
export function goTo(name: PlaceName, detail?: string): void {
  location.hash = placeHash(name, detail);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
