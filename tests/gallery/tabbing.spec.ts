import { expect, type Page, test } from '@playwright/test';

/** Every place of the dashboard and every phase of a conversation, also beside a video call. */
const screens = [
  'today',
  'people',
  'people-none',
  'person',
  'person-new',
  'conversations',
  'talk-before',
  'talk-during',
  'talk-during-new',
  'talk-after',
  'insights',
  'guidance',
  'settings',
  'welcome',
  'practice-about-me',
  'practice',
  'practised',
];
const widths = [1280, 360] as const;

/** What a screen has that Tab must reach, and what it did reach; controls by a number written on them. */
async function tabThrough(page: Page): Promise<{ missed: string[]; dull: string[]; isTrap: boolean }> {
  const count = await page.evaluate(numberControls);
  const reached = new Set<string>();
  const dull: string[] = [];
  let isTrap = true;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // The end of a page is followed by its beginning, or by nothing.
  for (let stop = 0; stop < count + 40; stop += 1) {
    await page.keyboard.press('Tab');
    const { at, look } = await page.evaluate(lookAtFocus);
    if (at === null || (reached.has(at) && reached.size >= count)) {
      isTrap = false;
      if (reached.size >= count) break;
      continue;
    }
    reached.add(at);
    if (look) dull.push(look);
  }
  const missed = await page.evaluate(namesBut, [...reached]);
  return { missed, dull: [...new Set(dull)], isTrap };
}

/** Numbers everything that Tab should reach: visible, usable, and not left out of the order on purpose. */
function numberControls(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, textarea, select, summary, [tabindex]:not([tabindex="-1"])',
  );
  const usable = [...all].filter(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled, [inert] *, [aria-hidden="true"] *') && one.checkVisibility(),
  );
  for (const [at, one] of usable.entries()) one.dataset.stop = String(at);
  return usable.length;
}

function lookAtFocus(): { at: string | null; look: string } {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body) return { at: null, look: '' };
  // A field's focus shows on the line that it stands on, a tick's on the box beside it.
  const places = [focused, focused.parentElement, focused.parentElement?.parentElement, focused.nextElementSibling];
  const isShown = places.some((one) => {
    const style = one && getComputedStyle(one);
    return style && (style.boxShadow !== 'none' || style.outlineStyle !== 'none');
  });
  return {
    at: focused.dataset.stop ?? `new ${focused.outerHTML.slice(0, 80)}`,
    look: isShown ? '' : focused.outerHTML.slice(0, 160),
  };
}

function namesBut(reached: string[]): string[] {
  const missed = [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter(
    ({ dataset }) => !reached.includes(dataset.stop ?? ''),
  );
  return missed.map((one) => one.outerHTML.slice(0, 160));
}

for (const width of widths) {
  test(`at ${width}, Tab reaches every control of every screen, shows where it is, and leads out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const name of screens) {
      await page.goto(`/?screen=${name}`);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('h1').first()).toBeVisible();
      expect.soft(await tabThrough(page), name).toEqual({ missed: [], dull: [], isTrap: false });
    }
  });
}
