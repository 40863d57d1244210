import { keyOf } from '@/lib/profile/text';
import type { ExportContents } from './export-contents';

/**
 * The slug of whom an export belongs to: whoever took part in the most messages and invitations. Where two took part in
 * equally many (a single conversation), the one who bears the owner's name; null if that doesn't tell either.
 */
export function findOwner({ appearances, letters }: ExportContents, ownName: string | null): string | null {
  let most = 0;
  for (const count of appearances.values()) most = Math.max(most, count);
  const candidates = [...appearances].filter(([, count]) => count === most).map(([slug]) => slug);
  const [first = null] = candidates;
  if (candidates.length < 2) return first;
  const name = keyOf(ownName ?? '');
  if (name === '') return null;
  const named = new Set(
    [...letters.values()].flatMap(({ from, fromName }) => (keyOf(fromName) === name ? (from ?? []) : [])),
  );
  const bearers = candidates.filter((slug) => named.has(slug));
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
