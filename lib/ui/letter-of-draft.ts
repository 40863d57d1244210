import { review } from '@/lib/guidance/review';
import { limitsOf } from '@/lib/message/channels';
import type { Occasion } from '@/lib/message/request';
import { applyCorrections } from '@/lib/profile/apply-corrections';
import type { AboutMe } from '@/lib/schema/about-me';
import type { Draft } from '@/lib/schema/draft';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Finding, Parts } from '@/lib/schema/finding';
import type { Link } from '@/lib/schema/link';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Profile } from '@/lib/schema/profile';
import { composeOnce } from './compose-once';

/** The letter as it stands on the sheet. */
export interface DraftLetter {
  text: string;
  /** null where the channel has no subject line. */
  subject: string | null;
  /** The letter that this one replies to, for the end of an email; else null. */
  quote: string | null;
  /** In UTF-16 code units; null where the channel has none. */
  limit: number | null;
  findings: Finding[];
  parts: Parts;
}

/** What a letter needs to know besides its draft. */
export interface LetterSurroundings {
  me: AboutMe;
  history: HistoryEvent[];
  link: Link | null;
  today: LocalDay;
  about?: Profile | null;
}

/**
 * What the sheet shows for a draft: the composed letter, or what the user made of it, checked either way. Findings that
 * the user chose to keep are left out. `link` is what the letter opens with when the draft names nothing, `about` is whom
 * a report-back speaks of.
 */
export function letterOfDraft(draft: Draft, { me, history, link, today, about }: LetterSurroundings): DraftLetter {
  const person = applyCorrections(draft.profile, draft.corrections);
  const { moment, channel, minutes, seed } = draft;
  const knows = person.connection === 'first' || history.some((event) => event.type === 'met');
  const composed = composeOnce({
    me,
    person,
    link: draft.link ?? link,
    moment,
    channel,
    minutes,
    knows,
    seed,
    today,
    ...(about && { about }),
    ...promiseOf(draft, history),
  });
  const text = draft.text ?? composed.text;
  const limit = limitsOf(channel, me.plan).stop;
  const first = history.find((event) => event.type === 'sent' && event.text !== '');
  const { firstName, fullName } = person;
  const previous = moment === 'follow-up' && first?.type === 'sent' ? { previousText: first.text } : {};
  const { findings, parts } =
    draft.text === null ? composed : review(text, { moment, channel, limit, firstName, fullName, ...previous });
  return {
    text,
    quote: composed.quote,
    subject: composed.subject === null ? null : (draft.subjectLine ?? composed.subject),
    limit,
    findings: findings.filter((finding) => !isKept(finding, text, draft.kept)),
    parts,
  };
}

/** A letter that speaks of a promise: which occasion that is, and a history in which it is the only one. */
function promiseOf({ about }: Draft, history: HistoryEvent[]): { history: HistoryEvent[]; occasion?: Occasion } {
  const made = history.findLast((event) => event.type === 'promised' && event.promise === about);
  if (made?.type !== 'promised') return { history };
  const { dueOn: _, ...undated } = made;
  return {
    history: [...history.filter((event) => event.type !== 'promised'), undated],
    occasion: made.by === 'me' ? 'kept-promise' : 'asked-promise',
  };
}

function isKept({ rule, start, end }: Finding, text: string, kept: Draft['kept']): boolean {
  return kept.some((advice) => advice.rule === rule && advice.words === text.slice(start, end));
}
