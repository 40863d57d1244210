import type { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { driftReport } from '@/lib/profile/drift-report';
import { readProfile } from '@/lib/profile/read-profile';
import { keep, openWindow, type Sample, samples, sharedSamples, textsIn } from './pages';

describe.each([...samples, ...sharedSamples])('$name', ({ html, url, expected }: Sample) => {
  const opened = keep(() => {
    const window = openWindow(html, url);
    const observer = new window.MutationObserver(() => {});
    observer.observe(window.document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    const before = snapshot(window);
    const report = driftReport(window.document, url, readProfile(window.document, url));
    return { records: observer.takeRecords(), before, after: snapshot(window), report };
  });
  afterAll(opened.drop);

  it('is the same after it was read', () => {
    const { records, before, after } = opened.get();
    expect(after).toEqual(before);
    expect(records).toEqual([]);
  });

  it('has nothing of itself in a drift report', () => {
    const { report } = opened.get();
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
