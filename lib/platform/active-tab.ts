import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type PageReading, pageReading } from '@/lib/schema/page-reading';
import { readerFile, type ScriptResults, takeBegunReading } from './begun-reading';

/**
 * Runs the reader in a tab and returns what it found, validated: the page is hostile. The layouts before today's have a
 * script of their own, which runs only where the first knows no layout of the page. `no-access` when the browser doesn't
 * let us into that tab (the toolbar button wasn't clicked on it), `unreadable` when what came back isn't a reading.
 */
export async function readPageInTab(tabId: number): Promise<PageReading | 'no-access' | 'unreadable'> {
  const reading = await runInTab(tabId, readerFile, pageReading, takeBegunReading(tabId));
  const isUnknown = typeof reading !== 'string' && reading.layout === null && reading.reason === 'not-understood';
  return isUnknown ? runInTab(tabId, '/content-scripts/older-profile.js', pageReading) : reading;
}

/** A report of the page in a tab: its structure, none of its words. Fails as `readPageInTab` does. */
export async function reportOnTab(tabId: number): Promise<{ report: string } | 'no-access' | 'unreadable'> {
  const report = await runInTab(tabId, '/content-scripts/report.js', z.string().check(z.maxLength(100_000)));
  return report === 'no-access' || report === 'unreadable' ? report : { report };
}

async function runInTab<Schema extends z.ZodMiniType>(
  tabId: number,
  file: `/content-scripts/${'profile' | 'older-profile' | 'report'}.js`,
  schema: Schema,
  begun: Promise<ScriptResults> | null = null,
): Promise<z.output<Schema> | 'no-access' | 'unreadable'> {
  let results: ScriptResults;
  try {
    results = await (begun ?? browser.scripting.executeScript({ target: { tabId }, files: [file] }));
  } catch {
    return 'no-access';
  }
  const parsed = z.safeParse(schema, results[0]?.result);
  return parsed.success ? parsed.data : 'unreadable';
}
