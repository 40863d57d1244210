import type { LocalDay } from '@/lib/schema/local-day';
import type { Because } from './because';
import type { DueKind } from './due-kinds';

/** One thing owed to or awaited from one person. */
export interface Owed {
  kind: DueKind;
  /** The day it falls due: past, today or coming. */
  dueOn: LocalDay;
  /** The promise's id (promise, their-promise), or the id of the person introduced (report-back). */
  about?: string;
  because: Because;
}
