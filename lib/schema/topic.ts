import * as z from 'zod/mini';

/** Something the user wants to learn about from people, and why (GUIDANCE A4). */
export const topic = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(300)),
  /** GUIDANCE A5: *exploring* what there is, or *entering* a field already chosen; null where the user didn't say. */
  purpose: z.nullable(z.enum(['exploring', 'entering'])),
});
export type Topic = z.infer<typeof topic>;
