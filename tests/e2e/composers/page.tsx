import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEventEditor } from './event-editor';
import { createInputEditor } from './input-editor';
import { NoteDialog } from './note-dialog';

/** What the page's own model of a composer holds: what Send would send. */
export interface Model {
  body: string;
  subject: string;
  canSend: boolean;
  sent: number;
}

export type ComposerKind = 'thread' | 'overlay' | 'overlay of beforeinput' | 'InMail' | 'note';

const noModel = (): Model => ({ body: '', subject: '', canSend: false, sent: 0 });
let model = noModel();

/** Opens one composer, as a click of the user's on LinkedIn would, and closes the one before. */
function openComposer(kind: ComposerKind, name: string): void {
  document.querySelector('.test-thread, #interop-outlet')?.remove();
  model = noModel();
  if (kind === 'thread') document.querySelector('main')?.append(conversation(kind, name));
  else shadow().append(kind === 'note' ? note() : conversation(kind, name));
}

function shadow(): ShadowRoot {
  const host = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}

function conversation(kind: ComposerKind, name: string): Element {
  const bubble = element('div', {
    class: kind === 'thread' ? 'msg-thread test-thread' : 'msg-overlay-conversation-bubble',
  });
  const header = element(
    'a',
    { class: 'msg-thread__link-to-profile', href: '/in/ACoAAexample01aaaaaaaaaaaaaaa/' },
    name,
  );
  const title = element('h2', { class: 'msg-overlay-bubble-header__title' });
  title.append(header);
  const form = element('form', { class: 'msg-form' });
  const subject = element('input', { name: 'subject', placeholder: 'Subject (required)' });
  const editor = element('div', { class: 'msg-form__contenteditable', role: 'textbox', contenteditable: 'true' });
  const send = element('button', { class: 'msg-form__send-button', type: 'button', disabled: '' }, 'Send');
  if (kind === 'InMail') form.append(subject);
  form.append(editor, send);
  bubble.append(title, form);

  const refresh = () => {
    model.canSend = model.body.trim() !== '' && (kind !== 'InMail' || model.subject !== '');
    send.disabled = !model.canSend;
  };
  subject.addEventListener('input', () => {
    model.subject = subject.value;
    refresh();
  });
  send.addEventListener('click', () => {
    model.sent += 1;
  });
  const create = kind === 'overlay of beforeinput' ? createEventEditor : createInputEditor;
  create(editor, (lines) => {
    model.body = lines.join('\n');
    refresh();
  });
  return bubble;
}

function note(): Element {
  const place = element('div', {});
  const onChange = (body: string, canSend: boolean) => Object.assign(model, { body, canSend });
  const onSend = () => {
    model.sent += 1;
  };
  flushSync(() => createRoot(place).render(<NoteDialog onChange={onChange} onSend={onSend} />));
  return place;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string>, text = '') {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(text);
  return made;
}

Object.assign(window, { openComposer, readModel: () => model });
