import * as z from 'zod/mini';

export const linkKind = z.enum(['school', 'employer', 'mutual', 'place', 'referrer', 'profile', 'article', 'event']);
export type LinkKind = z.infer<typeof linkKind>;

/** How I found this person, or what we share: the reason a letter opens with (GUIDANCE B1). */
export const link = z.object({
  kind: linkKind,
  /** The school's, company's, contact's, place's, article's or event's name; empty for `profile`. */
  detail: z.string().check(z.maxLength(300)),
});
export type Link = z.infer<typeof link>;

export const minutesChoice = z.union([z.literal(15), z.literal(20), z.literal(30)]);
/** How long to ask for (GUIDANCE B4). */
export type MinutesChoice = z.infer<typeof minutesChoice>;
