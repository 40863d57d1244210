import { review } from '@/lib/guidance/review';
import type { Channel } from '@/lib/schema/event';
import { assemble, type Draft } from './assemble';
import { limitsOf, messageLength } from './channels';
import type { Choice } from './expand';
import type { Facts } from './facts/facts';
import { askingLetters, type SentEvent, standing } from './facts/past';
import { recipientOf } from './facts/recipient';
import { factsOf } from './facts/request-facts';
import { objections } from './objections';
import type { Plan, Skeleton } from './part';
import { plans } from './plans';
import { quoteOf } from './quote';
import type { ComposeRequest, Letter } from './request';
import { subjectOf } from './subject';

export type { ComposeRequest, Letter, Segment } from './request';

const mostRounds = 24;
const layouts: Record<Channel, Exclude<keyof Plan, 'parts'>> = {
  note: 'note',
  message: 'letter',
  inmail: 'letter',
  email: 'letter',
  phone: 'spoken',
  voicemail: 'spoken',
};

/**
 * Composes a letter for a moment and a channel: the best set of parts that fits the limit, in plain words (GUIDANCE B1 to
 * B14, C, D, G). Nothing is invented: what is not known is left out or stands as a gap, `[…]`. What the checks would object
 * to is replaced until none of their findings is *stop* or *warn*. Pure; the same request gives the same letter.
 */
export function compose(request: ComposeRequest): Letter {
  const events = standing(request.history);
  const asked = request.moment === 'follow-up' ? askingLetters(events) : [];
  const { names, fullName } = recipientOf(request);
  const facts = factsOf(request, names);
  const limits = limitsOf(request.channel, request.me.plan);
  const previous = asked.at(-1)?.text;
  const said = events.flatMap((event) => (event.type === 'sent' ? [event.text] : []));
  const context = {
    moment: request.moment,
    channel: request.channel,
    limit: limits.stop,
    firstName: names.first,
    fullName,
    ...(previous === undefined ? {} : { previousText: previous }),
  };
  const budget = Math.min(limits.aim, previous === undefined ? limits.aim : Math.max(60, messageLength(previous) - 1));
  const banned = new Set<string>();
  const choice: Choice = { seed: Math.abs(Math.trunc(request.seed ?? 0)) + asked.length, banned, said };
  let draft: Draft;
  let reviewed: ReturnType<typeof review>;
  for (let round = 0; ; round += 1) {
    draft = assemble(plans[request.moment], skeletonOf(request, choice.seed), facts, choice, budget);
    reviewed = review(draft.text, { ...context, gaps: gapsIn(draft.text).map((gap) => `[${gap}]`) });
    const before = banned.size;
    for (const objection of objections(reviewed.findings, draft, facts)) banned.add(objection);
    if (banned.size === before || round === mostRounds) break;
  }
  return {
    subject: subjectOf(request.moment, facts, choice, limits.subject, replySubject(asked)),
    text: draft.text,
    quote: request.channel === 'email' && asked.length > 0 ? quoteOf(asked.at(-1) as SentEvent) : null,
    length: messageLength(draft.text),
    limit: limits.stop,
    gaps: gapsIn(draft.text),
    segments: draft.segments,
    ...reviewed,
    setAside: setAside(banned, facts, draft),
  };
}

function skeletonOf({ moment, channel }: ComposeRequest, seed: number): Skeleton {
  const skeletons = plans[moment][layouts[channel]];
  return skeletons[seed % skeletons.length] ?? [];
}

function gapsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\[([^[\]]*)\]/gu), ([, name = '']) => name))];
}

function replySubject(asked: readonly SentEvent[]): string | null {
  return asked.findLast(({ subject }) => subject)?.subject ?? null;
}

function setAside(banned: ReadonlySet<string>, facts: Facts, draft: Draft): Letter['setAside'] {
  const isGone = (name: string) => {
    const own = facts.values[name]?.[0]?.text;
    return own !== undefined && banned.has(`${name}=${own}`) && !draft.text.includes(own);
  };
  const who = ['iAm', 'ownIAm'].some(isGone);
  const learn = ['learn', 'ownLearn', 'topic', 'ownTopic'].some(isGone);
  return [...(who ? (['who'] as const) : []), ...(learn ? (['learn'] as const) : [])];
}
