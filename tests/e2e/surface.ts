import { locateControl, type Place } from './locate-control';

/** A document of the extension as the test sees it: the popup that a click opened, or a page of it in a tab. */
export interface Surface {
  /** Runs a self-contained function on the document, with an argument and a result that are JSON. */
  run<Argument, Result>(
    work: (root: Document, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Evaluates an expression in which `document` is the surface's. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks, with the pointer, the control that a screen reader calls so. */
  click(name: string): Promise<void>;
  /** Drags one control onto another, with the pointer. */
  drag(name: string, onto: string): Promise<void>;
  /** Replaces what a field holds. */
  write(name: string, text: string): Promise<void>;
  /** Presses one key, such as `Tab` or `ArrowDown`, wherever the focus is. */
  press(key: string): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** All text on the surface, with what stands in its fields. */
  read(): Promise<string>;
  /** Waits until the surface shows the text, and returns all that it shows then. */
  waitFor(text: string | RegExp): Promise<string>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** CSS px of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** What a browser has to give for a surface. */
export interface SurfaceParts {
  evaluate(expression: string): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
  /** Left out where the driver can't drag. */
  drag?(from: Point, to: Point): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Types over what the focused field holds. */
  typeOver(text: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

const patience = 15_000;
const pause = 50;

export function createSurface(parts: SurfaceParts): Surface {
  const run: Surface['run'] = async (work, argument) =>
    // biome-ignore lint/suspicious/noExplicitAny: what the page returns is JSON of the type that the function returns.
    (await parts.evaluate(`(${work})(document, ${JSON.stringify(argument) ?? 'undefined'})`)) as any;

  const find = async (name: string): Promise<Point> => {
    let last: Place = { problem: 'not tried' };
    for (const until = Date.now() + patience; Date.now() < until; await sleep(pause)) {
      last = await run(locateControl, name);
      if (!('problem' in last)) return last;
    }
    throw new Error('problem' in last ? last.problem : 'never reached');
  };

  const click = async (name: string) => {
    const { x, y } = await find(name);
    await parts.clickAt(x, y);
  };

  /** A click arrives a moment after it was made; until then keys go to what had the focus before. */
  const waitForFocus = async (name: string) => {
    const hasFocus = async () =>
      run(
        (root, { x, y }) => {
          const top = root.elementFromPoint(x, y);
          return [top, top?.closest('label')?.control].includes(root.activeElement);
        },
        await find(name),
      );
    for (const until = Date.now() + patience; Date.now() < until; await sleep(pause)) if (await hasFocus()) return;
    throw new Error(`clicked, "${name}" has not got the focus`);
  };

  const read = () => run(readAll, null);

  return {
    run,
    evaluate: parts.evaluate,
    click,
    drag: async (name, onto) => {
      if (!parts.drag) throw new Error('this browser is driven without dragging');
      const from = await find(name);
      const to = await find(onto);
      const { x, y } = await find(name);
      if (x !== from.x || y !== from.y) throw new Error(`looking for "${onto}" scrolled "${name}" away`);
      await parts.drag(from, to);
    },
    press: parts.press,
    type: parts.type,
    read,
    write: async (name, text) => {
      await click(name);
      await waitForFocus(name);
      await parts.typeOver(text);
    },
    waitFor: async (wanted) => {
      let text = '';
      for (const until = Date.now() + patience; Date.now() < until; await sleep(pause)) {
        text = await read();
        if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) return text;
      }
      throw new Error(`never showed ${wanted}, but:\n${text}`);
    },
    screenshot: parts.screenshot,
    close: parts.close,
  };
}

/** Nothing while the page has no body yet, or still shows what it remembers: only the app counts. */
function readAll(root: Document): string {
  if (!root.body || root.querySelector('#remembered')) return '';
  const fields = [...root.querySelectorAll<HTMLInputElement>('input, textarea')].map((field) => field.value);
  return [root.body.innerText, ...fields].join('\n').replace(/[^\S\n]+/g, ' ');
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
