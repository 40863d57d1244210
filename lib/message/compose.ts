import { type ReviewContext, review } from '@/lib/guidance/review';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Draft } from './assemble';
import { layouts, limitsOf, messageLength } from './channels';
import type { Choice } from './expand';
import type { Facts } from './facts/facts';
import { askingLetters, type SentEvent, standing } from './facts/past';
import { recipientOf } from './facts/recipient';
import { factsOf } from './facts/request-facts';
import { objections, setAside } from './objections';
import { plans } from './plans';
import { quoteOf } from './quote';
import type { ComposeRequest, Letter } from './request';
import { replySubject, subjectOf } from './subject';
import { writeShorter, writeWithin } from './write-within';

export type { ComposeRequest, Letter } from './request';

/** Enough for every value of a letter to be refused in turn. */
const mostRounds = 24;
/**
 * Composes a letter for a moment and a channel: the best set of parts that fits the limit, in plain words (GUIDANCE B1 to
 * B14, C, D, G). Nothing is invented: what is not known is left out or stands as a gap, `[…]`. What the checks would object
 * to is replaced until none of their findings is *stop* or *warn*. Pure; the same request gives the same letter.
 */
export function compose(request: ComposeRequest): Letter {
  const events = standing(request.history);
  const asked = request.moment === 'follow-up' ? askingLetters(events) : [];
  const last = asked.at(-1);
  const { names, fullName } = recipientOf(request);
  const facts = factsOf(request, names);
  const limits = limitsOf(request.channel, request.me.plan);
  const context: ReviewContext = {
    moment: request.moment,
    channel: request.channel,
    limit: limits.stop,
    firstName: names.first,
    fullName,
    ...(last && { previousText: last.text }),
  };
  const seed = Math.abs(Math.trunc(request.seed ?? 0)) + asked.length;
  const choice: Choice = { seed, banned: new Set(), said: sentTexts(events) };
  const { draft, reviewed, banned } = writeUntilSound(request, facts, choice, limits.aim, context);
  return {
    subject: subjectFor(request, facts, { ...choice, banned }, limits.subject, asked),
    text: draft.text,
    quote: request.channel === 'email' && last ? quoteOf(last) : null,
    length: messageLength(draft.text),
    limit: limits.stop,
    gaps: gapsIn(draft.text),
    segments: draft.segments,
    ...reviewed,
    setAside: setAside(banned),
  };
}

interface Written {
  draft: Draft;
  reviewed: ReturnType<typeof review>;
  banned: Set<string>;
}

/** Writes, checks, leaves out what the checks object to, and writes again. */
function writeUntilSound(
  { moment, channel }: ComposeRequest,
  facts: Facts,
  choice: Choice,
  aim: number,
  context: ReviewContext,
): Written {
  const banned = new Set<string>();
  for (let round = 1; ; round += 1) {
    const draft = writeShorter(context.previousText, aim, (length) =>
      writeWithin(plans[moment], layouts[channel], facts, { ...choice, banned }, length),
    );
    const reviewed = review(draft.text, contextOf(draft, context));
    const before = banned.size;
    for (const objection of objections(reviewed.findings, draft, facts)) banned.add(objection);
    if (banned.size === before || round === mostRounds) return { draft, reviewed, banned };
  }
}

/** The gaps are ours, not slips; and a greeting without a name can't have the wrong one. */
function contextOf({ text, pieces }: Draft, context: ReviewContext): ReviewContext {
  const isNamed = pieces.some(({ part, placeholder }) => part === 'greeting' && placeholder !== null);
  const names = isNamed ? {} : { firstName: null, fullName: null };
  return { ...context, ...names, gaps: gapsIn(text).map((gap) => `[${gap}]`) };
}

function gapsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\[([^[\]]*)\]/gu), ([, name = '']) => name))];
}

function sentTexts(events: readonly HistoryEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'sent' ? [event.text] : []));
}

/** A follow-up by email replies to what was sent; where that subject was not kept, it takes the one we would have given. */
function subjectFor(
  { moment }: ComposeRequest,
  facts: Facts,
  choice: Choice,
  limit: number | null,
  asked: SentEvent[],
) {
  const own = subjectOf(moment, facts, choice, limit);
  if (limit === null || asked.length === 0) return own;
  const sent = asked.findLast(({ subject }) => subject)?.subject ?? own;
  return sent === null ? null : replySubject(sent, limit);
}
