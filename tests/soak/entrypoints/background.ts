import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/background/start-background';
import { logNotification, readClock } from '../simulated-clock';

/** The shipped worker with a clock that the test sets. It answers once all that is under way is done. */
export default defineBackground(() => {
  type Options = Parameters<typeof browser.notifications.create>[0] & { title: string };
  const create: (id: string, options: Options) => Promise<string> = browser.notifications.create;
  Object.assign(browser.notifications, {
    create: async (id: string, options: Options) => {
      await logNotification(id, options.title);
      return create(id, options);
    },
  });
  const settled = startBackground(readClock);
  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    if (message !== 'settle') return false;
    void settled().then(() => respond('settled'));
    return true;
  });
});
