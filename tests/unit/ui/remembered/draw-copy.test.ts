// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { copyScreen } from '@/lib/ui/remembered/copy-screen';
import { drawCopy } from '@/lib/ui/remembered/draw-copy';
import { type CopiedNode, mostNodes, parseCopy } from '@/lib/ui/remembered/screen-copy';
import { sampleCopy } from './sample-copy';

const add = (parent: Element, tag: string, attributes: Record<string, string> = {}, text = '') => {
  const element = parent.appendChild(document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(text);
  return element;
};

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});

/** A screen with one of everything that matters. */
function draw(): void {
  const main = add(root, 'main', { class: 'popup-frame', id: 'top', onclick: 'never()' });
  add(main, 'h1', { dir: 'auto' }, 'Ines <b>Falkenrath</b>');
  add(main, 'a', { href: 'https://www.linkedin.com/in/ines/', class: 'plain' }, 'Profile');
  Object.assign(add(main, 'textarea', { class: 'letter-text', rows: '1' }, 'at first'), {
    value: 'Dear Ines,\n<script>',
  });
  Object.assign(add(main, 'input', { type: 'checkbox' }), { checked: true });
  const select = add(main, 'select');
  add(select, 'option', { value: '1' }, 'note');
  Object.assign(add(select, 'option', { value: '2' }, 'message'), { selected: true });
  add(main, 'div', { class: 'row' }, 'placed').style.transform = 'translateY(40px)';
  const drawing = main.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path')).setAttribute('d', 'M0 0');
  add(main, 'script', {}, 'never()');
}

const remember = () => {
  const nodes = copyScreen(root);
  const copy = nodes && parseCopy(JSON.stringify(sampleCopy(nodes)));
  if (!copy) throw new Error('nothing was copied');
  return drawCopy(copy);
};

test('draws again what stood there, and copies the same of it', () => {
  draw();
  const layer = remember();
  expect(layer.textContent).toContain('Ines <b>Falkenrath</b>');
  expect(layer.querySelector('textarea')?.value).toBe('Dear Ines,\n<script>');
  expect(layer.querySelector('input')?.checked).toBe(true);
  expect(layer.querySelector('select')?.selectedIndex).toBe(1);
  expect(layer.querySelector<HTMLElement>('.row')?.style.transform).toBe('translateY(40px)');
  expect(layer.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(copyScreen(layer)).toEqual(copyScreen(root));
});

test('has the height of the popup’s window from the first, and fills a tab', () => {
  const nodes = [['main', {}, 'Ines']] satisfies CopiedNode[];
  expect(drawCopy(sampleCopy(nodes, { height: 400 })).style.height).toBe('400px');
  expect(drawCopy(sampleCopy(nodes)).style.height).toBe('');
});

test('is for the eye alone', () => {
  draw();
  const layer = remember();
  expect(layer.inert).toBe(true);
  expect(layer.getAttribute('aria-hidden')).toBe('true');
  expect(layer.querySelector('script, [id], [onclick], b')).toBeNull();
  expect(layer.querySelector('a')?.getAttribute('href')).toBe('#');
});

test('a link that runs something leads nowhere, and a style that places nothing is left out', () => {
  const layer = drawCopy(
    sampleCopy([
      ['a', { href: 'javascript:alert(1)' }, 'x'],
      ['p', { style: 'background:red;width:4px' }],
    ]),
  );
  expect(layer.querySelector('a')?.getAttribute('href')).toBe('#');
  expect(layer.querySelector('p')?.getAttribute('style')).toBe('width: 4px;');
});

test('nothing is copied of an empty screen, of one too large, and under an open menu', () => {
  expect(copyScreen(root)).toBeNull();
  const main = add(root, 'main', {}, 'x');
  expect(copyScreen(root)).not.toBeNull();
  const menu = add(main, 'div', { popover: 'manual' });
  expect(copyScreen(root)).toBeNull();
  menu.remove();
  for (let count = 0; count < mostNodes; count += 1) add(main, 'p');
  expect(copyScreen(root)).toBeNull();
});
