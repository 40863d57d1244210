import type { PageReading } from '@/lib/schema/page-reading';
import type { Layout } from './layouts/layout';
import { judgeNotAProfile, shellLayout } from './not-a-profile';
import { openPage } from './page';

/**
 * What runs in LinkedIn's page. In: the page, its address and the layouts to try; out: what it shows of the address's
 * own person. Making a profile of that (`finishProfile`) needs no page, so it stays out of this script. Never throws, never
 * changes the page.
 */
export function readPage(document: Document, url: string, layouts: readonly Layout[]): PageReading {
  const nothing = { layout: null, notAProfile: null, publicId: null, fullName: null, late: [], found: {} };
  try {
    const page = openPage(document, url);
    const notAProfile = judgeNotAProfile(page);
    if (notAProfile !== null) {
      const layout = notAProfile === 'app-shell' ? shellLayout(page) : null;
      return { ...nothing, layout, notAProfile, reason: 'absent' };
    }
    for (const layout of layouts) {
      const reading = layout.read(page);
      if (reading === null) continue;
      return { ...nothing, layout: layout.id, publicId: page.slug, ...reading };
    }
    return { ...nothing, publicId: page.slug, reason: 'not-understood' };
  } catch {
    // A getter of the page threw, or it changed under the reader: nothing read is better than something mixed.
    return { ...nothing, reason: 'not-understood' };
  }
}
