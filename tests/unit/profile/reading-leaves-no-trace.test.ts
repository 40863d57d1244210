import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { driftReport } from '@/lib/profile/drift-report';
import { readProfile } from '@/lib/profile/read-profile';
import { type Sample, samples, sharedSamples, textsIn } from './pages';

describe.each([...samples, ...sharedSamples])('$name', ({ html, url, expected }: Sample) => {
  it('is the same after it was read', () => {
    const { window } = new JSDOM(html, { url });
    const records: unknown[] = [];
    new window.MutationObserver((changes) => records.push(...changes)).observe(window.document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    const before = snapshot(window);
    const profile = readProfile(window.document, url);
    driftReport(window.document, url, profile);
    expect(snapshot(window)).toEqual(before);
    expect(records).toEqual([]);
  });

  it('has nothing of itself in a drift report', () => {
    const { document } = new JSDOM(html, { url }).window;
    const report = driftReport(document, url, readProfile(document, url));
    expect(report.length).toBeLessThan(60_000);
    const { layout, notAProfile, connection, experience, education, sources, missing, ...texts } = expected;
    const entries = [experience, education].filter((list) => Array.isArray(list));
    for (const text of textsIn([texts, entries])) {
      if (text.length > 4) expect(report).not.toContain(text);
    }
  });
});

function snapshot(window: JSDOM['window']): unknown {
  return {
    html: window.document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    focus: window.document.activeElement?.localName,
    scroll: [window.scrollX, window.scrollY],
  };
}
