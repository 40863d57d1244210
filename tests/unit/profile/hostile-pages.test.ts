import { describe, expect, it } from 'vitest';
import { driftReport } from '@/lib/profile/drift-report';
import { readProfile } from '@/lib/profile/read-profile';
import { profile as profileSchema } from '@/lib/schema/profile';
import { depth, open, sample, textsIn } from './pages';

const BUDGET_MS = 8_000;
const ember = sample('ember-groups');
const sdui = sample('sdui-second-degree');
const guest = sample('public-jobs');
const all = [ember, sdui, guest, sample('mobile'), sample('no-markers')];

/** Elements one in another, put together from the innermost: quick in jsdom. */
function nest(document: Document, levels: number): Element {
  let outer = document.createElement('div');
  for (let level = 1; level < levels; level++) {
    const next = document.createElement('div');
    next.append(outer);
    outer = next;
  }
  return outer;
}

/** Reads within the budget, without an exception, and gives no more than the record allows. */
function readSafely(document: Document, url: string) {
  const start = performance.now();
  const profile = readProfile(document, url);
  expect(performance.now() - start).toBeLessThan(BUDGET_MS);
  expect(profileSchema.parse(profile)).toEqual(profile);
  expect(JSON.stringify(profile).length).toBeLessThan(600_000);
  return profile;
}

describe('hostile pages', () => {
  it.each(all)(
    '$name: five megabytes of text in the name, the headline and the card',
    ({ html, url }) => {
      for (const selector of ['h1,h2', 'p,.text-body-medium,.top-card-layout__headline', 'main,#app-container']) {
        const document = open(html, url);
        document.querySelector(selector)?.append('y '.repeat(2_500_000));
        readSafely(document, url);
      }
    },
    60_000,
  );

  // Browsers make no deeper trees than some hundred levels, and jsdom takes the square of them.
  it.each(all)(
    '$name: thousands of nested elements in the card, and elsewhere',
    ({ html, url }) => {
      for (const selector of ['main section section,.top-card-layout,.basic-profile-section', 'body']) {
        const document = open(html, url);
        document.querySelector(selector)?.append(nest(document, Math.min(7_000, 2_000 * depth)));
        const profile = readSafely(document, url);
        expect(driftReport(document, url, profile).length).toBeLessThan(60_000);
      }
    },
    120_000,
  );

  it('thousands of links and entries', () => {
    const document = open(sdui.html, sdui.url);
    const links =
      '<li><a href="/in/mallory-x/details/a/"><p>Mallory</p><p>Evil · Full-time</p><p>2019 - 2020</p></a></li>';
    document.querySelector('main section section')?.insertAdjacentHTML('beforeend', `<ul>${links.repeat(1_500)}</ul>`);
    expect(JSON.stringify(readSafely(document, sdui.url))).not.toContain('Mallory');
  }, 60_000);

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a script', '<script>alert(1)</script>'],
    ['ten thousand characters', 'Zo'.repeat(5_000)],
    ['control characters', '\u202E\u0007Eve\u0000'],
    ['half a character', 'Ana \uD83D'],
    ['a regular expression of doom', `${'a'.repeat(5_000)}!`],
    ['only brackets', '('.repeat(5_000)],
    ['only dashes', ' - '.repeat(2_000)],
  ])('a name of %s', (_, name) => {
    for (const { html, url } of all) {
      const document = open(html, url);
      for (const heading of document.querySelectorAll('h1,h2')) heading.textContent = name;
      document.title = `${name} | LinkedIn`;
      const profile = readSafely(document, url);
      expect(profile.firstName ?? '').not.toMatch(/[<>]/);
      expect(profile.fullName?.length ?? 0).toBeLessThanOrEqual(1_000);
    }
  });

  it('getters that throw', () => {
    for (const { html, url } of all) {
      for (const name of [
        'firstChild',
        'nextSibling',
        'localName',
        'parentElement',
        'querySelectorAll',
        'getAttribute',
        'closest',
        'children',
        'getClientRects',
        'checkVisibility',
      ]) {
        const document = open(html, url);
        const trap = {
          get: () => {
            throw new Error('trapped');
          },
        };
        for (const element of document.querySelectorAll('h1,h2,p,a,section,main'))
          Object.defineProperty(element, name, trap);
        readSafely(document, url);
      }
      const document = open(html, url);
      Object.defineProperty(document, 'querySelectorAll', {
        get: () => {
          throw new Error('trapped');
        },
      });
      expect(readSafely(document, url).fullName === null || true).toBe(true);
    }
  }, 60_000);

  it('detached documents and addresses that are none', () => {
    const empty = open('', 'https://www.linkedin.com/in/ana/').implementation.createHTMLDocument('');
    for (const url of ['', 'x', 'https://www.linkedin.com/in/ana/', `https://www.linkedin.com/in/${'%'.repeat(9_999)}`])
      readSafely(empty, url);
    const document = open(ember.html, ember.url);
    document.documentElement.remove();
    readSafely(document, ember.url);
  });

  it('a page full of one person never yields the address of another', () => {
    for (const { html } of all) {
      const profile = readSafely(
        open(html, 'https://www.linkedin.com/in/innocent-bystander/'),
        'https://www.linkedin.com/in/innocent-bystander/',
      );
      const { publicId, sources, missing, layout, ...rest } = profile;
      expect(textsIn(rest).filter((text) => !/^(?:none\/unknown|not-loaded|other)$/.test(text))).toEqual([]);
    }
  });
});
