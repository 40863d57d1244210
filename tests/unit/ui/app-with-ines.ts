import { afterEach, beforeEach, vi } from 'vitest';
import { database } from '@/lib/store/database';
import { type Remarks, recordFor } from '@/lib/store/record-for';
import { useApp } from '@/lib/ui/app-store';
import { makeProfile } from '@/tests/fixtures/profile';

/** Ten in the morning of 23 November 2026, wherever the test runs: epoch ms. */
export const now = Temporal.ZonedDateTime.from(`2026-11-23T10:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
export const ines = { person: 'ines', profile: makeProfile(), corrections: {} };
export const today = { name: 'today' } as const;

/** Before each test Ines was written to so many days ago, and the app shows *Today*; after each nothing is left. */
export function startWithInes(daysAgo: number, remarks: Remarks = {}): void {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
  vi.useFakeTimers({ now, toFake: ['Date'] });
  beforeEach(async () => {
    const request = { type: 'sent', moment: 'request', channel: 'note', minutes: 20, text: 'Hi Ines' } as const;
    await recordFor(database, ines, [request], now - daysAgo * 86_400_000, remarks);
    useApp.setState({ screen: today, draft: null, toast: null });
  });
  afterEach(async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}
