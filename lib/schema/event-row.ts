import * as z from 'zod/mini';
import { historyEvent } from './event';

/** A history event as it is kept: whose it is, and when it was written down (epoch ms, to order events of one day). */
export const eventRow = z.intersection(
  historyEvent,
  z.object({ person: z.string().check(z.minLength(1), z.maxLength(200)), recordedAt: z.number() }),
);
export type EventRow = z.infer<typeof eventRow>;
