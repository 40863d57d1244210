// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { placeLetter } from '@/lib/composer/place-letter';
import type { LetterToPlace, Placement } from '@/lib/schema/placement';

const letter: LetterToPlace = { text: 'Dear Inés\n\nThanks', slug: 'inés-moor', fullName: 'Inés Moor', replace: false };
const profile = '/in/in%C3%A9s-moor/';

/** jsdom lays nothing out and has no `execCommand`: what is `hidden` isn't shown, and editors take over what is typed. */
beforeEach(() => {
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null;
  };
  document.execCommand = vi.fn((command: string, _ui?: boolean, text = '') => {
    const { activeElement } = document;
    const editor = activeElement?.shadowRoot?.activeElement ?? activeElement;
    if (command === 'insertText' && editor?.hasAttribute('contenteditable')) editor.append(text);
    return true;
  });
  history.replaceState(null, '', '/feed/');
});

const conversation = (header: string, more = '') => `
  <div class="msg-overlay-conversation-bubble">
    <h2 class="msg-overlay-bubble-header__title">${header}</h2>
    <form class="msg-form">
      ${more}
      <div class="msg-form__contenteditable" role="textbox" contenteditable="true" tabindex="0"></div>
      <button class="msg-form__send-button" type="button">Send</button>
    </form>
  </div>`;
const invitation = (sentence: string, limit = '') => `
  <div role="dialog"><p>${sentence}</p><textarea id="custom-message" ${limit}></textarea><span>0/200</span></div>`;
const link = (slug: string, name: string) => `<a href="https://www.linkedin.com/in/${slug}/">${name}</a>`;

function place(html: string, change: Partial<LetterToPlace> = {}): Promise<Placement> {
  document.body.innerHTML = `<main><p>Ann Lee</p></main>${html}`;
  return placeLetter(document, { ...letter, ...change });
}

const outcomes: [name: string, html: string, address: string, Placement['outcome']][] = [
  ['no composer', '', profile, 'no-composer'],
  [
    'a comment box is none',
    '<div class="ql-editor" role="textbox" contenteditable="true"></div>',
    profile,
    'no-composer',
  ],
  ['a hidden composer', `<div hidden>${conversation('Inés Moor')}</div>`, profile, 'no-composer'],
  ['a field called message outside a dialog', '<textarea name="message"></textarea>', profile, 'no-composer'],
  ['the name, decomposed, spaced and in capitals', conversation('  INE\u0301S\n Moor '), '/feed/', 'placed'],
  ['the public id, encoded', conversation(link('in%C3%A9s-moor', 'Inés M.')), '/feed/', 'placed'],
  ['a member id says nothing, the name decides', conversation(link('ACoAAB', 'Inés Moor')), '/feed/', 'placed'],
  ['a namesake with another public id', conversation(link('ines-moor-2', 'Inés Moor')), profile, 'other-person'],
  ['a longer name', conversation('Inés Moorhouse'), profile, 'other-person'],
  ['a group', conversation('Inés Moor, Ida Bell'), profile, 'other-person'],
  [
    'a group of links',
    conversation(link('in%C3%A9s-moor', 'Inés Moor') + link('ida-bell', 'Ida Bell')),
    profile,
    'other-person',
  ],
  ['a conversation without a header', conversation(''), profile, 'other-person'],
  ['a broken address', conversation(link('%E0%A4%A', 'Inés Moor')), profile, 'other-person'],
  ['a note on their profile that names nobody', invitation('Add a note'), profile, 'placed'],
  [
    'a note on the invitation’s own page',
    invitation('Add a note'),
    '/preload/custom-invite/?vanityName=in%C3%A9s-moor',
    'placed',
  ],
  ['a note that names them', invitation('Write to <strong>Inés Moor</strong>'), '/mynetwork/', 'placed'],
  [
    'a note that names another, on their profile',
    invitation('Write to <strong>Ida Bell</strong>'),
    profile,
    'other-person',
  ],
  ['a note elsewhere that names nobody', invitation('Add a note'), '/in/ida-bell/', 'other-person'],
];

test.each(outcomes)('%s', async (_name, html, address, outcome) => {
  history.replaceState(null, '', address);
  expect(await place(html)).toEqual({ outcome });
});

test('someone without a name and a public id has no composer', async () => {
  const nobody = { slug: null, fullName: ' ' };
  expect(await place(conversation(' '), nobody)).toEqual({ outcome: 'other-person' });
  expect(await place(invitation('Add a note'), nobody)).toEqual({ outcome: 'other-person' });
});

test('of several conversations it takes theirs, and of theirs the one with the focus', async () => {
  document.body.innerHTML = conversation('Ida Bell') + conversation('Inés Moor') + conversation('Inés Moor');
  const [others, first, second] = document.querySelectorAll<HTMLElement>('[contenteditable]');
  second?.focus();
  expect(await placeLetter(document, letter)).toEqual({ outcome: 'placed' });
  expect([others, first, second].map((editor) => editor?.textContent)).toEqual(['', '', 'Dear InésThanks']);
  expect(await placeLetter(document, letter)).toEqual({ outcome: 'placed' });
});

test('in an open shadow root', async () => {
  document.body.innerHTML = '<div id="interop-outlet"></div>';
  const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = conversation('Inés Moor');
  expect(await placeLetter(document, letter)).toEqual({ outcome: 'placed' });
  expect(root?.querySelector('[contenteditable]')?.textContent).toBe('Dear InésThanks');
});

test.each([
  ['the field’s own limit', 'maxlength="150"', 150],
  ['the counter’s', '', 200],
])('too long for %s', async (_name, limit, max) => {
  history.replaceState(null, '', profile);
  expect(await place(invitation('Up to 300 characters.', limit), { text: 'x'.repeat(max + 1) })).toEqual({
    outcome: 'too-long',
    max,
  });
  expect(document.querySelector('textarea')?.value).toBe('');
  expect(await place(invitation('Up to 300 characters.', limit), { text: 'x'.repeat(max) })).toEqual({
    outcome: 'placed',
  });
});

test('a field without execCommand is filled by its setter and an event', async () => {
  history.replaceState(null, '', profile);
  const heard: string[] = [];
  document.addEventListener('input', ({ target }) => heard.push((target as HTMLTextAreaElement).value), { once: true });
  expect(await place(invitation('Add a note'))).toEqual({ outcome: 'placed' });
  expect(heard).toEqual([letter.text]);
});

test('text that stands there goes when the user said so', async () => {
  history.replaceState(null, '', profile);
  document.body.innerHTML = invitation('Add a note').replace('></textarea>', '>Mine</textarea>');
  expect(await placeLetter(document, letter)).toEqual({ outcome: 'has-text' });
  expect(await placeLetter(document, { ...letter, replace: true })).toEqual({ outcome: 'placed' });
  expect(document.querySelector('textarea')?.value).toBe(letter.text);
});

test('text that stands there is not written over unasked; the letter itself is no such text', async () => {
  document.body.innerHTML = conversation('Inés Moor', '<input name="subject" value="Mine">');
  const editor = document.querySelector('[contenteditable]');
  expect(await placeLetter(document, { ...letter, subject: 'Yours' })).toEqual({ outcome: 'has-text' });
  expect(editor?.textContent).toBe('');
  editor?.append('Mine');
  expect(await placeLetter(document, letter)).toEqual({ outcome: 'has-text' });
  expect(editor?.textContent).toBe('Mine');
  editor?.replaceChildren('Dear Inés', 'Thanks');
  expect(await placeLetter(document, letter)).toEqual({ outcome: 'placed' });
  expect(document.execCommand).not.toHaveBeenCalled();
});

test('not accepted: the page takes the text away, or Send sleeps on', async () => {
  document.body.innerHTML = conversation('Inés Moor');
  const editor = document.querySelector('[contenteditable]');
  const stubborn = new MutationObserver(() => editor?.replaceChildren());
  if (editor) stubborn.observe(editor, { childList: true });
  expect(await placeLetter(document, letter)).toEqual({ outcome: 'not-accepted' });
  stubborn.disconnect();

  document.body.innerHTML = conversation('Inés Moor').replace('<button', '<button disabled');
  expect(await placeLetter(document, letter)).toEqual({ outcome: 'not-accepted' });
  document.body.innerHTML = conversation('Inés Moor', '<input name="subject">').replace('<button', '<button disabled');
  expect(await placeLetter(document, letter)).toEqual({ outcome: 'placed' });
});

test('nothing is clicked or sent', async () => {
  const clicked = vi.fn();
  document.addEventListener('click', clicked, true);
  document.addEventListener('submit', clicked, true);
  expect(await place(conversation('Inés Moor'))).toEqual({ outcome: 'placed' });
  document.removeEventListener('click', clicked, true);
  document.removeEventListener('submit', clicked, true);
  expect(clicked).not.toHaveBeenCalled();
});
