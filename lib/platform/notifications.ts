import { browser } from 'wxt/browser';

/** What a notification says. Buttons are left out where the browser has none (Firefox refuses a notification with them). */
export interface NotificationWords {
  title: string;
  message: string;
  buttons: string[];
}

/** Shows a notification; one with the same id that is up is replaced. Rejects where the browser doesn't show any. */
export async function showNotification(id: string, { title, message, buttons }: NotificationWords): Promise<void> {
  // Chrome takes it away after a few seconds otherwise; what is owed can wait until it is seen. Firefox refuses the key.
  const withButtons = { buttons: buttons.map((button) => ({ title: button })), requireInteraction: true };
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    ...(import.meta.env.FIREFOX ? {} : withButtons),
  });
}

/** The ids of the notifications that are up. */
export async function listNotifications(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Takes a notification away; nothing happens if it isn't up. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/**
 * Whether the browser shows our notifications: *denied* when the user turned them off. Firefox doesn't tell, so there it
 * is *unknown*; nor does either say what the operating system does with them.
 */
export async function readNotificationLevel(): Promise<'granted' | 'denied' | 'unknown'> {
  if (import.meta.env.FIREFOX) return 'unknown';
  return browser.notifications.getPermissionLevel();
}

/** Calls `listener` when the user turns notifications on or off, where the browser tells. */
export function onNotificationLevelChanged(listener: () => void): void {
  if (import.meta.env.FIREFOX) return;
  browser.notifications.onPermissionLevelChanged.addListener(listener);
}

/** Calls `listener` with the id of a notification that was clicked. */
export function onNotificationClicked(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener(listener);
}

/** Calls `listener` with the id of a notification and which of its buttons was pressed, from 0. Never in Firefox. */
export function onNotificationButton(listener: (id: string, button: number) => void): void {
  if (import.meta.env.FIREFOX) return;
  browser.notifications.onButtonClicked.addListener(listener);
}

/** Calls `listener` with the id of a notification that is gone: the user waved it away, or its time was over. */
export function onNotificationClosed(listener: (id: string) => void): void {
  browser.notifications.onClosed.addListener((id) => listener(id));
}
