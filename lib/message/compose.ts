import { type ReviewContext, review } from '@/lib/guidance/review';
import type { HistoryEvent } from '@/lib/schema/event';
import { assemble, type Draft } from './assemble';
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
import { subjectOf } from './subject';

export type { ComposeRequest, Letter, Segment } from './request';

/** Enough for every value of a letter to be refused in turn. */
const mostRounds = 24;
/** Shorter than this, a follow-up says nothing. */
const leastLength = 60;

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
  const budget = last ? Math.min(limits.aim, Math.max(leastLength, messageLength(last.text) - 1)) : limits.aim;
  const seed = Math.abs(Math.trunc(request.seed ?? 0)) + asked.length;
  const choice: Choice = { seed, banned: new Set(), said: sentTexts(events) };
  const { draft, reviewed, banned } = writeUntilSound(request, facts, choice, budget, context);
  return {
    subject: subjectOf(request.moment, facts, { ...choice, banned }, limits.subject, replySubject(asked)),
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
  budget: number,
  context: ReviewContext,
): Written {
  const plan = plans[moment];
  const skeletons = plan[layouts[channel]];
  const skeleton = skeletons[choice.seed % skeletons.length] ?? [];
  const banned = new Set<string>();
  for (let round = 1; ; round += 1) {
    const draft = assemble(plan, skeleton, facts, { ...choice, banned }, budget);
    const reviewed = review(draft.text, { ...context, gaps: gapsIn(draft.text).map((gap) => `[${gap}]`) });
    const before = banned.size;
    for (const objection of objections(reviewed.findings, draft, facts)) banned.add(objection);
    if (banned.size === before || round === mostRounds) return { draft, reviewed, banned };
  }
}

function gapsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\[([^[\]]*)\]/gu), ([, name = '']) => name))];
}

function sentTexts(events: readonly HistoryEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'sent' ? [event.text] : []));
}

function replySubject(asked: readonly SentEvent[]): string | null {
  return asked.findLast(({ subject }) => subject)?.subject ?? null;
}
