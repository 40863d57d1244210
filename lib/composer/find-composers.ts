/** A place on LinkedIn's page to write in, as far as it is open and shown. */
export interface Composer {
  kind: 'invitation' | 'message';
  /** Holds the composer and says whose it is: the dialog, the conversation's bubble or the thread. */
  frame: Element;
  body: HTMLElement;
  /** InMail's. */
  subject: HTMLInputElement | null;
}

/** Where LinkedIn keeps overlays on its newer pages: open shadow roots, which a content script can read. (LINKEDIN.md 0.10) */
const shadowHosts = '#interop-outlet, [data-testid="interop-shadowdom"]';
const messageBody = '.msg-form__contenteditable[contenteditable]:not([contenteditable="false"])';
const messageFrames =
  '[role="dialog"], dialog, .msg-overlay-conversation-bubble, .msg-thread, .msg-convo-wrapper, main';
const invitationBody = 'textarea#custom-message, textarea[name="message"]';
const invitationFrames = '[role="dialog"], dialog';

/** The composers that are open and shown, the invitation's note first: its dialog lies above the conversations. */
export function findComposers(document: Document): Composer[] {
  const roots = [document, ...[...document.querySelectorAll(shadowHosts)].flatMap((host) => host.shadowRoot ?? [])];
  const find = (kind: Composer['kind'], bodies: string, frames: string) =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(bodies)])
      .filter((body) => body.checkVisibility({ visibilityProperty: true }))
      .flatMap((body) => {
        const frame = body.closest(frames);
        const subject = body.closest('form')?.querySelector<HTMLInputElement>('input[name="subject"]') ?? null;
        return frame ? [{ kind, frame, body, subject }] : [];
      });
  return [...find('invitation', invitationBody, invitationFrames), ...find('message', messageBody, messageFrames)];
}

/** What has the focus, through shadow roots: for a document that is only the host. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
