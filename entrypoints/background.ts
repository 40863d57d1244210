import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/background/start-background';
import { welcomeNewcomers } from '@/lib/background/welcome-newcomers';

// Spelled as a function of its own: the build runs this file in Node without the body, where there is no browser.
export default defineBackground(() => {
  startBackground(() => Date.now());
  welcomeNewcomers();
});
