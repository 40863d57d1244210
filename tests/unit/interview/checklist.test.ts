import { expect, test } from 'vitest';
import { findPoint } from '@/lib/guidance/points';
import { checklistFor } from '@/lib/interview/checklist';
import { makeProfile } from '@/tests/fixtures/profile';

const hrefs = (profile = makeProfile()) =>
  Object.fromEntries(checklistFor(profile).map(({ id, href }) => [id, href === null ? null : new URL(href)]));

test('searches by what is known, and stands on points', () => {
  const links = hrefs();
  expect(links.company?.searchParams.get('q')).toBe('"Hollin Health"');
  expect(links.person?.searchParams.get('q')).toBe('"Ines Falkenrath" Hollin Health talk OR interview OR article');
  expect(links.role?.searchParams.get('q')).toBe('Clinical data lead what the work is like');
  expect(links.request).toBeNull();
  expect(checklistFor(makeProfile()).filter(({ point }) => !findPoint(point))).toEqual([]);
});

test('without a company there is no search for it', () => {
  const links = hrefs(makeProfile({ currentCompany: null }));
  expect([links.company, links.news]).toEqual([null, null]);
  expect(links.industry?.searchParams.get('q')).toBe('Clinical data lead industry trends');
});

test('a hostile name stays a search word', () => {
  const links = hrefs(makeProfile({ fullName: '"&q=x#\ud800 javascript:alert(1)'.repeat(20) }));
  expect(links.person?.origin).toBe('https://duckduckgo.com');
  expect([...(links.person?.searchParams.keys() ?? [])]).toEqual(['q']);
});
