import { createContext } from 'react';

/**
 * Where a frame stands: null when it is the whole page; `pane` within a page that has more, and `quiet` there beside
 * another one that shows what just happened.
 */
export const Pane = createContext<null | 'pane' | 'quiet'>(null);
