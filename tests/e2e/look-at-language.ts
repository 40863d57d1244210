import { expect } from 'vitest';
import { localDayOf } from '@/lib/cadence/days';
import { loadPointWords } from '@/lib/ui/method/point-words';
import { loadRemarkWords } from '@/lib/ui/method/remark-words';
import { layoutFaults } from '../gallery/layout-faults';
import type { Driver } from './driver';
import { extensionFolder } from './extension-folder';
import { findUnstyled } from './find-unstyled';
import { findUntranslated } from './find-untranslated';
import { messagesIn } from './messages-in';
import { putRows } from './records';
import { samplePeople } from './sample-people';
import { marenUrl } from './serve-profile';
import { type Surface, sleep } from './surface';
import { waitUntil } from './wait-until';

/** With `SHOTS` set to a folder, what is looked at is kept there. */
const shots = process.env.SHOTS;
/** As wide as the smallest phone, in CSS px. */
const narrow = 360;
/** Where an English sentence would stand out; the places of a filled dashboard. */
const places = [
  'today',
  'people',
  'person/p0',
  'insights',
  'conversations',
  'conversation/p0',
  'conversation/p1',
  'data',
  'settings',
  'guidance/B7',
];

const heading = `document.querySelector('main h1, main h2')?.textContent ?? ''`;

const messages = new Map<string, Map<string, string[]>>();
for (const locale of ['en', 'de', 'es', 'fr', 'pt_BR']) messages.set(locale, await messagesIn(locale));

/** English messages that are also what users may write: a topic, and a promise, of the invented people. */
const usersWords = new Set(['Data', 'the reading list']);

/** What can't be there in this language: English messages with nothing to fill in and no number, that read otherwise in it. */
function englishFor(locale: string): Set<string> {
  const own = new Set([...(messages.get(locale)?.values() ?? [])].flat());
  const english = [...(messages.get('en')?.values() ?? [])].flat();
  return new Set(english.filter((words) => !/[{$\d]/.test(words) && !own.has(words) && !usersWords.has(words)));
}

/** A text as `Surface.read` gives it back: with plain spaces. */
function asRead(text = 'no words'): string {
  return text.replace(/\s/gu, ' ');
}

/** Only what reaches past the edge: a page in a tab may scroll, and its targets are measured in the gallery. */
async function overflows(surface: Surface): Promise<string[]> {
  const faults = await surface.run(layoutFaults as (root: Document) => string[], null);
  return faults.filter((fault) => /sideways: \d|past the edge/.test(fault));
}

/**
 * Looks, in a browser that speaks it, for words that aren't of this language, for what reaches past the edge and for what misses
 * its style: on a letter with what is said about it, and in every place of the dashboard.
 */
export async function lookAtLanguage(driver: Driver, locale: string): Promise<void> {
  const tag = locale.replace('_', '-');
  const say = (key: string) => {
    const words = messages.get(locale)?.get(key)?.at(-1);
    if (!words) throw new Error(`${locale} has no ${key}`);
    return words;
  };
  const keys = [...(messages.get('en')?.keys() ?? [])].filter((key) => key.includes('.'));
  const english = englishFor(locale);
  const extension = extensionFolder(driver.browser === 'Firefox' ? 'firefox-mv3' : 'chrome-mv3');

  const [points, remarks] = [await loadPointWords(tag), await loadRemarkWords(tag)];
  const lookAt = async (surface: Surface, name: string) => {
    // A picture of what stood here before has no names and is about to go.
    const isApp = async () => (await surface.evaluate(`document.getElementById('remembered')`)) === null;
    await waitUntil(isApp, 'the app itself is there');
    if (shots) await surface.screenshot(`${shots}/${locale}-${name}.png`);
    expect.soft(await findUntranslated(surface, keys, english), name).toEqual([]);
    expect.soft(await overflows(surface), name).toEqual([]);
    expect.soft(await findUnstyled(surface, extension), name).toEqual([]);
  };
  /** Writes a letter with one fault, and opens what is said about it; returns all that is shown then. */
  const openRemark = async (surface: Surface, letter: string) => {
    await surface.waitFor(say('bar.sent'));
    await surface.write(say('letter.label'), letter);
    const forms = messages.get(locale)?.get('letter.toLookAt') ?? [];
    const count = new RegExp(forms.map((form) => form.replace('$1', '\\d+')).join('|'));
    const [found = ''] = count.exec(await surface.waitFor(count)) ?? [];
    await surface.click(found);
    return surface.waitFor(say('letter.keep'));
  };
  const profile = await driver.openProfile(marenUrl);
  const popup = await driver.pressToolbarButton(profile);
  await popup.waitFor(say('about.title'));
  expect(await popup.evaluate('document.documentElement.lang')).toBe(tag);
  await lookAt(popup, 'about-me');
  await popup.click(say('about.skip'));
  const asked = remarks?.['job-ask.hiring'];
  const shown = await openRemark(popup, 'Hi Maren, are you hiring?');
  expect(shown).toContain(asRead(asked?.title));
  expect(shown).toContain(asRead(asked?.why));
  await lookAt(popup, 'letter');
  await popup.close();

  const page = await driver.openPage('dashboard.html', narrow);
  const { people, events } = samplePeople(5, localDayOf(Date.now()));
  await putRows(page, { people, events }, { clear: true });
  await page.close();
  for (const place of places) {
    const at = await driver.openPage(`dashboard.html#${place}`, narrow);
    await expect.poll(() => at.evaluate(heading), { timeout: 15_000 }).toMatch(/\p{L}/u);
    // What is read from the database comes a moment after the heading.
    await sleep(300);
    await lookAt(at, place.replace('/', '-'));
    if (place.startsWith('guidance')) expect(await at.read()).toContain(asRead(points?.points.B7?.split(/\s?:/u)[0]));
    await at.close();
  }

  const panel = await driver.openPage('sidepanel.html', narrow);
  await panel.click(say('today.go.thankYou'));
  const gap = remarks?.['gap.unfilled'];
  const filled = await openRemark(panel, 'Hi Tove, thank you for our talk on [topic]. It helped me a lot.');
  expect(filled).toContain(asRead(`${gap?.why} ${gap?.how}`));
  await lookAt(panel, 'letter-narrow');
}
