import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules whose answer depends on colours; all others say the same of a page in light and in dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page, a line for each rule. In `dark`, which is looked at after light, only the colours. */
export async function findBarriers(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> {
  // The newer mode puts frames together in a page of its own, each time; there are no frames here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (colorScheme === 'dark') axe.withRules(ofColours);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
