import * as z from 'zod/mini';
import { localDay } from './local-day';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const minutes = z.number().check(z.int(), z.minimum(1), z.maximum(24 * 60));

/** A question that the user means to ask: one of the bank with its slots filled, or their own. */
export const chosenQuestion = z.object({
  id: id,
  text: z.string().check(z.maxLength(500)),
  asked: z.boolean(),
});
export type ChosenQuestion = z.infer<typeof chosenQuestion>;

/**
 * One conversation with a person: what was prepared, and what is written while it goes on. What came of it (met, promised,
 * introduced) stands in their events. Everything here can be changed at any time.
 */
export const conversation = z.object({
  /** Whose: there is one at a time with each person. */
  person: id,
  phase: z.enum(['before', 'during', 'after']),
  /** In the order in which they will be asked; null until the user changes the suggested ones. */
  questions: z.nullable(z.array(chosenQuestion).check(z.maxLength(40))),
  /** Ids of the closing questions that were asked. */
  closed: z.array(id).check(z.maxLength(20)),
  /** Ids of what is ticked off on the checklist. */
  ready: z.array(id).check(z.maxLength(40)),
  /** As agreed; null while it is as arranged. */
  minutes: z.nullable(minutes),
  /** Epoch ms at which the clock was started; null for a conversation without a clock. */
  startedAt: z.nullable(z.number()),
  /** The local day on which one spoke without a clock; today where it is left out. */
  spokeOn: z.optional(localDay),
  notes: z.string().check(z.maxLength(100_000)),
  /** Keys of what was caught in the notes and kept or waved off, so that it isn't offered again. */
  settled: z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(1_000)),
  /** Id of the `met` event that it ended in; null before. */
  meeting: z.nullable(id),
  updatedAt: z.number(),
});
export type Conversation = z.infer<typeof conversation>;

/** A conversation of which nothing is prepared yet. */
export function newConversation(person: string): Conversation {
  return {
    person,
    phase: 'before',
    questions: null,
    closed: [],
    ready: [],
    minutes: null,
    startedAt: null,
    notes: '',
    settled: [],
    meeting: null,
    updatedAt: 0,
  };
}
