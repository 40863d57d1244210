import { browser } from 'wxt/browser';

/**
 * The locale (BCP 47) in which to write dates and lists: the browser's, with its region, if the interface's words are in
 * that language; otherwise `words`, the language they are in.
 */
export function interfaceLocale(words: string): string {
  const locale = browser.i18n.getUILanguage();
  return locale.split('-')[0] === words.split('-')[0] ? locale : words;
}
