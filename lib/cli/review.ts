import * as z from 'zod/mini';
import { review } from '@/lib/guidance/review';
import type { Moment } from '@/lib/schema/event';
import { runJsonl } from './jsonl';

const row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  kind: z.optional(z.nullable(z.string())),
});

/** What the kinds of `messages/README.md` are called here; of the others nothing is known. */
const momentOfKind: Record<string, Moment> = { request: 'request', 'follow-up': 'follow-up', 'thank-you': 'thank-you' };

/** `npm run review FILE`: `{ id, text, kind }` a line → `{ id, findings, parts }` (CONTRACTS.md). */
export function main(args: string[]): Promise<number> {
  return runJsonl(args, row, ({ id, text, kind }) => {
    const moment = momentOfKind[kind ?? ''];
    return { id, ...review(text, moment ? { moment } : {}) };
  });
}
