import type { Profile } from '@/lib/schema/profile';
import { all, attr, one } from './dom';
import { marks } from './layouts/selectors';
import type { Page } from './page';

const WALL_KEY = /^(?:auth_?wall|d_homepage-guest|d_\w*(?:authwall|login))/;

/** Which page this is, if it isn't a profile; null if it may be one. Read from page keys and addresses, never from words. */
export function judgeNotAProfile({ document, url, slug }: Page): NonNullable<Profile['notAProfile']> | null {
  const path = url.slice(0, 500).replace(/[?#].*$/, '');
  const keys = all(document.head, 'meta[name="pageKey"]', 5);
  const isWall = /\.com\/(?:authwall|login|uas\/login|checkpoint|signup)(?:\/|$)/.test(path);
  if (isWall || keys.some((key) => WALL_KEY.test(attr(key, 'content')))) return 'authwall';
  if (
    (keys.length > 0 && one(document, marks.notFound) !== null) ||
    /\.com\/(?:404|in\/unavailable)(?:\/|$)/.test(path)
  )
    return 'not-found';
  if (slug === null) return 'other';
  if (one(document, ':is(main,[role="main"]) :is(a,p,section),h1,h2,.basic-profile-section') !== null) return null;
  if (one(document, `${marks.emberService},${marks.ember},${marks.sdui},#root`) !== null) return 'app-shell';
  // A person's address and words, but nothing of any layout: that may well be the next one.
  return one(document.body, 'p,li,span,td') === null ? 'other' : null;
}

/** The layout of an application that has not rendered: only its shell tells. */
export function shellLayout({ document }: Page): Profile['layout'] {
  return one(document, `${marks.emberService},${marks.ember}`) === null ? 'sdui' : 'ember';
}
