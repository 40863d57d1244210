import type { Layout } from './layout';
import { sduiLayout } from './sdui';

/** What nearly every page has: the script that runs first. */
export const todaysLayouts: readonly Layout[] = [sduiLayout];
