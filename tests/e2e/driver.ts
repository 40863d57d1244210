import type { Surface } from './surface';

/** A real browser with the built extension in it, and no internet but the invented profiles. */
export interface Driver {
  browser: 'Chromium' | 'Firefox';
  /** Opens an address of linkedin.com in a new tab; an invented page answers (tests/fixtures/e2e). */
  openProfile(url: string): Promise<Tab>;
  /** Presses the extension's button in the toolbar over a tab, as a person does, and waits for the popup. */
  pressToolbarButton(tab: Tab): Promise<Surface>;
  /** Opens a page of the extension, such as `popup.html`, in a tab; as wide as the popup, 400 CSS px, if not told otherwise. */
  openPage(file: string, width?: number): Promise<Surface>;
  /** Waits for a tab with a page of the extension whose address contains the text, as a notification opens one. */
  waitForPage(part: string): Promise<Surface>;
  /** Ends the worker (Chromium) or the event page (Firefox), as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Evaluates an expression in which `worker` is the worker's global scope; the worker is started if need be. */
  runInWorker(expression: string): Promise<unknown>;
  /** Clicks the one notification that is shown, or its button of this number, from 0 (Chromium). */
  clickNotification(button?: number): Promise<void>;
  /** Turns the extension off or on. Its open pages close when it goes off. */
  setEnabled(isEnabled: boolean): Promise<void>;
  /** Puts a higher version in place of the extension, as the browser's own updating does. */
  update(): Promise<void>;
  /**
   * Ends the browser and starts it again on the same profile folder. `notifications`: from then on the browser shows those
   * of the extension, or not (Chromium).
   */
  restart(changes?: { notifications?: boolean }): Promise<void>;
  /** Ends the browser as a power cut would, by SIGKILL, and starts it again on the same profile folder. */
  kill(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when a person has closed the browser. */
  closed(): Promise<void>;
}

export interface Tab {
  /** Evaluates an expression in the page's own world. */
  evaluate(expression: string): Promise<unknown>;
  /** Pastes the clipboard into a field of the page. */
  paste(selector: string): Promise<string>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension's folder. */
  extension: string;
  headless: boolean;
  executablePath: string;
  /** Leaves the page open that opens after installing; else it is waited for and closed, as a test begins without it. */
  welcome?: boolean;
  /** What the system prefers; light where nothing is said. Chromium only. */
  dark?: boolean;
  /** The language that the browser speaks (BCP 47); the system's where nothing is said. Firefox needs a language pack for it. */
  language?: string;
}
