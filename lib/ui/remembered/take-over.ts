import { copyScreen } from './copy-screen';
import { rememberedId } from './draw-copy';

/** The app counts as settled once nothing has changed for so long, in ms. */
const quietFor = 250;
/** However restless the app is, in ms after it began: its own words are the true ones. */
const atMost = 3_000;

/**
 * Puts the app in the place of the remembered screen: at once when it shows the same, so that nothing moves; where it shows
 * something else, as soon as that has settled, or the user presses a key or a button. Calls `onDone` then, and at once where nothing
 * was remembered.
 */
export function takeOver(root: HTMLElement, onDone: () => void): void {
  const layer = document.getElementById(rememberedId);
  if (!layer) {
    onDone();
    return;
  }
  const remembered = JSON.stringify(copyScreen(layer));
  const given = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = () => {
    if (given.signal.aborted) return;
    given.abort();
    observer.disconnect();
    clearTimeout(timer);
    layer.remove();
    onDone();
  };
  const isThere = () => root.querySelector('main') !== null;
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    clearTimeout(timer);
    if (JSON.stringify(copyScreen(root)) === remembered) finish();
    else timer = setTimeout(finish, quietFor);
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  for (const event of ['keydown', 'pointerdown', 'wheel'] as const) {
    addEventListener(event, () => isThere() && finish(), { capture: true, passive: true, signal: given.signal });
  }
  addEventListener('hashchange', finish, { signal: given.signal });
  setTimeout(finish, atMost);
}
