import { emberLayout } from './ember';
import type { Layout } from './layout';
import { mobileLayout } from './mobile';
import { publicLayout } from './public';

/** Still served to some, logged out or on phones: a script of their own, run where the first knows no layout. Surest marks first. */
export const olderLayouts: readonly Layout[] = [mobileLayout, publicLayout, emberLayout];
