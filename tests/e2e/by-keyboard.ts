import { type Surface, sleep } from './surface';

/** More stops than any page has; who isn't reached by then isn't reached. */
const mostStops = 250;
const patience = 15_000;

/** Tabs on until the focus is on the control that a screen reader calls `name`, or whose name begins so. */
export async function reach(surface: Surface, name: string): Promise<void> {
  const seen: string[] = [];
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    for (let stop = 0; stop < mostStops; stop += 1) {
      if ((await surface.run(focusedName, null)).startsWith(name)) return;
      await surface.press('Tab');
      const now = await surface.run(focusedName, null);
      if (seen[0] === now && stop > 5) break;
      seen.push(now);
    }
  }
  throw new Error(`Tab never reached "${name}", but: ${[...new Set(seen)].join(' | ')}`);
}

/** Reaches a button or a link, and presses it. */
export async function pressOn(surface: Surface, name: string): Promise<void> {
  await reach(surface, name);
  await surface.press('Enter');
}

/** Reaches a field, and types into it. */
export async function typeInto(surface: Surface, name: string, text: string): Promise<void> {
  await reach(surface, name);
  await surface.type(text);
}

/** Opens a menu, and chooses from it with the arrows. */
export async function choose(surface: Surface, menu: string, ...items: string[]): Promise<void> {
  await pressOn(surface, menu);
  for (const item of items) {
    await walkTo(surface, item);
    await surface.press('Enter');
  }
}

async function walkTo(surface: Surface, item: string): Promise<void> {
  const seen = new Set<string>();
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    const now = await surface.run(focusedName, null);
    seen.add(now);
    if (now.startsWith(item)) return;
    await surface.press('ArrowDown');
  }
  throw new Error(`the arrows never reached "${item}", but: ${[...seen].join(' | ')}`);
}

/** What a screen reader calls the control that has the focus; nothing, if none has. It runs inside the page, as text. */
function focusedName(root: Document): string {
  const focused = root.activeElement;
  if (!focused || focused === root.body) return '';
  const ids = (focused.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const names = [
    focused.getAttribute('aria-label'),
    ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '),
    [...((focused as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' '),
    focused.textContent,
    focused.getAttribute('title'),
  ];
  return names.map((name) => (name ?? '').replace(/\s+/g, ' ').trim()).find((name) => name !== '') ?? '';
}
