// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, Component, createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { createDatabase } from '@/lib/store/database';
import { shareQuery } from '@/lib/ui/share-query';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

class Caught extends Component<{ children: ReactNode }> {
  override state = { said: '' };
  static getDerivedStateFromError(error: unknown) {
    return { said: String(error) };
  }
  override render() {
    return this.state.said || this.props.children;
  }
}

/** A page on which two parts ask the same. */
function makePage(useIt: (key: string) => unknown) {
  const Part = ({ of }: { of: string }) => createElement('p', null, String(useIt(of)));
  const element = document.createElement('div');
  const root = createRoot(element);
  const show = (...keys: string[]) =>
    act(async () =>
      root.render(
        createElement(
          Caught,
          null,
          keys.map((of, index) => createElement(Part, { key: index, of })),
        ),
      ),
    );
  const shown = () => element.textContent;
  return { show, shown, leave: () => act(async () => root.unmount()) };
}

test('what two parts ask is read once for both, again after a change, and by key', async () => {
  const db = createDatabase('shared');
  const read = vi.fn((key: string) => db.settings.get(key).then((row) => row?.value));
  const page = makePage(shareQuery(read));
  await db.settings.put({ key: 'a', value: 1 });
  await page.show('a', 'a');
  await vi.waitFor(() => expect(page.shown()).toBe('11'));
  expect(read).toHaveBeenCalledTimes(1);
  await act(async () => {
    await db.settings.put({ key: 'a', value: 2 });
  });
  await vi.waitFor(() => expect(page.shown()).toBe('22'));
  expect(read).toHaveBeenCalledTimes(2);
  await page.show('a', 'b');
  // Of the other key nothing is known, before it was read as after.
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(3));
  await vi.waitFor(() => expect(page.shown()).toBe('2undefined'));
  await page.leave();
  await db.settings.put({ key: 'a', value: 3 });
  expect(read).toHaveBeenCalledTimes(3);
  await db.delete();
});

test('what reading throws is thrown where it was asked, and asked anew by the next', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let isBroken = true;
  const useIt = shareQuery(async () => {
    if (isBroken) throw new Error('no such thing');
    return 'there';
  });
  const page = makePage(useIt);
  await page.show('a', 'a');
  await vi.waitFor(() => expect(page.shown()).toContain('no such thing'));
  isBroken = false;
  const next = makePage(useIt);
  await next.show('a');
  await vi.waitFor(() => expect(next.shown()).toBe('there'));
});
