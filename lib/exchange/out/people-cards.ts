import { applyCorrections } from '@/lib/profile/apply-corrections';
import { profileUrl } from '@/lib/profile/slug';
import type { Person } from '@/lib/schema/person';
import { contentLine, escapeText } from './content-line';

/** People as vCard 4 (RFC 6350), as corrected; whoever has no name is left out, since a card needs one. `now` is epoch ms. */
export function* peopleCards(people: Iterable<Person>, now: number): Generator<string> {
  const revised = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  for (const person of people) {
    const { fullName, firstName, currentTitle, currentCompany, location } = applyCorrections(
      person.profile,
      person.corrections,
    );
    if (fullName === null) continue;
    yield [
      contentLine('BEGIN', 'VCARD'),
      contentLine('VERSION', '4.0'),
      contentLine('UID;VALUE=text', escapeText(`fifteen-${person.id}`)),
      contentLine('FN', escapeText(fullName, 'simple')),
      contentLine('N', nameParts(fullName, firstName)),
      textLine('TITLE', currentTitle),
      currentCompany === null ? '' : contentLine('ORG', escapeText(currentCompany)),
      location === null ? '' : contentLine('ADR', `;;${escapeText(location)};;;;`),
      textLine('EMAIL', person.email ?? null),
      person.slug === null ? '' : contentLine('URL', profileUrl(person.slug)),
      contentLine('REV', revised),
      contentLine('END', 'VCARD'),
    ].join('');
  }
}

function textLine(name: string, value: string | null): string {
  return value === null ? '' : contentLine(name, escapeText(value, 'simple'));
}

/** Family and given name, as far as the name begins with the given one; otherwise all of it stands as the family name. */
function nameParts(fullName: string, firstName: string | null): string {
  const isFirst = firstName !== null && fullName.startsWith(`${firstName} `);
  const [family, given] = isFirst ? [fullName.slice(firstName.length + 1), firstName] : [fullName, ''];
  return `${escapeText(family)};${escapeText(given)};;;`;
}
