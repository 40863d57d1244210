import type { Profile } from '@/lib/schema/profile';
import { ember, guest, sdui } from './layouts/selectors';
import type { Page } from './page';

/** Which page this is, if it isn't a profile; null if it may be one. Read from page keys and addresses, never from words. */
export function judgeNotAProfile(page: Page): NonNullable<Profile['notAProfile']> | null {
  const { document } = page;
  const keys = [...document.querySelectorAll('meta[name="pageKey"]')]
    .slice(0, 5)
    .map((meta) => meta.getAttribute('content') ?? '');
  if (/\/(?:authwall|login|uas\/login|checkpoint|signup)(?:[/?#]|$)/.test(page.url.slice(0, 500))) return 'authwall';
  if (keys.some((key) => /^(?:auth_?wall|d_.*(?:authwall|login)|d_homepage-guest)/.test(key))) return 'authwall';
  if (document.querySelector(guest.notFound) !== null) return 'not-found';
  if (/linkedin\.com\/(?:404|in\/unavailable)(?:[/?#]|$)/.test(page.url.slice(0, 500))) return 'not-found';
  if (page.slug === null) return 'other';
  const hasContent = document.querySelector('main,[role="main"],h1,h2,.basic-profile-section') !== null;
  if (hasContent) return null;
  const isShell = document.querySelector(`${ember.bootShell},${ember.anything},${sdui.anything},#root`) !== null;
  return isShell ? 'app-shell' : 'other';
}

/** The layout of an application that has not rendered: only its shell tells. */
export function shellLayout(page: Page): Profile['layout'] {
  return page.document.querySelector(`${ember.bootShell},${ember.anything}`) !== null ? 'ember' : 'sdui';
}
