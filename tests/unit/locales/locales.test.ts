import { readdirSync, readFileSync } from 'node:fs';
import { parseMessagesFile, parseMessagesObject, SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { findLocaleFaults } from './find-locale-faults';

const folder = new URL('../../../public/locales/', import.meta.url).pathname;
const locales = readdirSync(folder).map((file) => file.replace(/\.yml$/, ''));
const read = (locale: string) => parseMessagesFile(`${folder}${locale}.yml`);

test('English is among the languages', () => {
  expect(locales).toContain('en');
});

describe.each(locales)('%s', (locale) => {
  test('says everything that English says, whole and in its own words', async () => {
    expect(findLocaleFaults(locale.replace('_', '-'), await read(locale), await read('en'))).toEqual([]);
  });

  test('has every number in quotation marks: without, "2." is read as 2', () => {
    expect(readFileSync(`${folder}${locale}.yml`, 'utf8').match(/^.*: [\d.]+$/gm) ?? []).toEqual([]);
  });

  test('is a language that Chrome knows, and fits into the stores', async () => {
    expect(SUPPORTED_LOCALES).toContain(locale);
    const messages = await read(locale);
    const lengthOf = (name: string) => {
      const message = messages.find(({ key }) => key.join('.') === name);
      return message && 'message' in message ? String(message.message).length : 0;
    };
    // Mozilla allows 45 for the name where Chrome allows 75; both want the description within 132.
    expect(lengthOf('extName')).toBeLessThanOrEqual(45);
    expect(lengthOf('extDescription')).toBeLessThanOrEqual(132);
  });
});

const english = {
  localeTag: 'en',
  greet: 'Good day, {name}',
  found: { 1: '1 thing', n: '$1 things' },
};
const german = { localeTag: 'de', greet: 'Guten Tag, {name}', found: { 1: '1 Ding', n: '$1 Dinge' } };
const french = {
  localeTag: 'fr',
  greet: 'Bonjour, {name}',
  found: { 0: '$1 chose', 1: '1 chose', n: '$1 choses' },
};

/** [tag, file, a piece of the complaint]: each of these must be refused, or the test above proves nothing. */
const refused: [string, Parameters<typeof parseMessagesObject>[0], string][] = [
  ['de', { ...german, localeTag: 'fr' }, 'localeTag: is not that of the file'],
  ['de', { localeTag: 'de', found: german.found }, 'greet: missing'],
  ['de', { ...german, more: 'Mehr' }, 'more: not in English'],
  ['de', { ...german, greet: 'Guten Tag' }, 'greet: lacks {name}'],
  ['de', { ...german, greet: 'Guten Tag, {name}, {title}' }, 'greet: has {title}, English has not'],
  ['de', { ...german, greet: 'Good day, {name}' }, 'greet: is still English'],
  ['de', { ...german, greet: '' }, 'greet: is empty'],
  ['de', { ...german, greet: 'Guten <b>Tag</b>, {name}' }, 'greet: has markup'],
  ['de', { ...german, greet: 'Guten Tag, {name}&nbsp;' }, 'greet: has markup'],
  ['de', { ...german, greet: 'Guten Tag, {name}!' }, 'greet: exclaims'],
  ['de', { ...german, greet: { 1: 'Tag, {name}', n: 'Tage, {name}' } }, 'greet: has forms for numbers'],
  ['de', { ...german, found: '$1 Dinge' }, 'found: has no form for 1'],
  ['de', { ...german, found: { 1: '1 Ding', n: 'Dinge' } }, 'found: lacks $1 (n)'],
  ['de', { ...german, found: { 1: '1 Ding', n: '$1 | Dinge' } }, 'found: has " | "'],
  ['de', { ...german, found: { 1: '1 thing', n: '$1 Dinge' } }, 'found: is still English (1)'],
  ['de', { ...german, found: { ...german.found, 2: '$1 Dinge' } }, 'found: has a form "2"'],
  ['fr', { ...french, found: { 1: '1 chose', n: '$1 choses' } }, 'found: has no form for 0'],
  ['pl', { ...german, localeTag: 'pl' }, 'found: pl needs the forms few, many'],
];

describe('the check of a locale', () => {
  test.each([
    ['de', german],
    ['fr', french],
  ])('lets %s pass', (tag, file) => {
    expect(findLocaleFaults(tag, parseMessagesObject(file), parseMessagesObject(english))).toEqual([]);
  });

  test.each(refused)('%s: %j is refused: %s', (tag, file, fault) => {
    const faults = findLocaleFaults(tag, parseMessagesObject(file), parseMessagesObject(english));
    expect(faults.some((line) => line.startsWith(fault))).toBe(true);
  });
});
