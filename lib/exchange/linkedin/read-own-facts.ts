import { fold } from '@/lib/profile/text';
import type { OwnFacts } from './export-contents';
import type { TableRow } from './read-table';
import type { TableKind } from './tables';

const longest = 300;
const mostNames = 50;

/** Takes from a row of Profile, Positions or Education what *About me* asks for. Changes `own`. */
export function takeOwnFacts(own: OwnFacts, kind: TableKind, row: TableRow): void {
  if (row.isDamaged) return;
  if (kind === 'profile') {
    own.name ??= fold(`${row.get('firstName')} ${row.get('lastName')}`, longest);
    own.headline ??= fold(row.get('headline'), longest);
  }
  if (kind === 'positions') addName(own.employers, row.get('company'));
  if (kind === 'education') addName(own.schools, row.get('school'));
}

function addName(names: string[], cell: string): void {
  const name = fold(cell, longest);
  if (name !== null && names.length < mostNames && !names.includes(name)) names.push(name);
}
