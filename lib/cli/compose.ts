import 'temporal-polyfill/global';
import * as z from 'zod/mini';
import { compose } from '@/lib/message/compose';
import { aboutMe } from '@/lib/schema/about-me';
import { channel, historyEvent, moment } from '@/lib/schema/event';
import { link, minutesChoice } from '@/lib/schema/link';
import { localDay } from '@/lib/schema/local-day';
import { runJsonl } from './jsonl';

const longestText = 10_000;
const textOrNull = z.optional(z.nullable(z.string().check(z.maxLength(longestText))));

/** A profile as `npm run read` prints it; only these fields matter to a letter, and any may be missing. */
const addressee = z.object({
  firstName: textOrNull,
  fullName: textOrNull,
  currentTitle: textOrNull,
  currentCompany: textOrNull,
  publicId: textOrNull,
});

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const composeRow = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  me: z._default(aboutMe, aboutMe.parse({})),
  person: z._default(z.nullable(addressee), {}),
  link: z._default(
    z.nullable(z.object({ kind: link.shape.kind, detail: z._default(z.nullable(link.shape.detail), '') })),
    null,
  ),
  moment,
  channel,
  minutes: z._default(minutesChoice, 20),
  knows: z._default(z.boolean(), false),
  history: z._default(z.array(historyEvent).check(z.maxLength(1_000)), []),
  seed: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000))),
  today: z.optional(localDay),
  times: z.optional(z.array(z.object({ day: localDay, time: z.optional(clock) })).check(z.maxLength(3))),
  about: z.optional(addressee),
  occasion: z.optional(z.enum(['article', 'congratulation', 'event', 'introduction', 'help', 'lunch'])),
});

/** `npm run compose`: CONTRACTS.md, `compose`. Returns the exit code. */
export function main(args: string[]): Promise<number> {
  return runJsonl(args, composeRow, ({ id, person, link: found, ...row }) => {
    const { subject, text, quote, length, limit, gaps, findings, parts } = compose({
      ...row,
      person: person ?? {},
      link: found && { kind: found.kind, detail: found.detail ?? '' },
    });
    return {
      ...(id === undefined ? {} : { id }),
      subject,
      text,
      ...(quote === null ? {} : { quote }),
      length,
      limit,
      gaps,
      findings,
      parts,
    };
  });
}
