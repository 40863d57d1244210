import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { database } from '@/lib/store/database';
import { findDamage } from '@/lib/ui/find-damage';

vi.mock('@/lib/exchange/worker/start-job', () => ({ startJob: async () => 0 }));

const aside = (id: string, foundAt: number) =>
  database.damaged.put({ id, table: 'people', row: { id }, reason: 'invented', foundAt });

test('rows that the sweep put aside first count, once; those of an earlier day don’t', async () => {
  await aside('people old', performance.timeOrigin - 86_400_000);
  expect(await findDamage()).toBe(false);
  await aside('people new', Date.now());
  expect(await findDamage()).toBe(true);
  expect(await findDamage()).toBe(false);
});

test('a database that can’t be read says nothing, and fails nothing', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  database.close();
  expect(await findDamage()).toBe(false);
  expect(reported).toHaveBeenCalledOnce();
});
