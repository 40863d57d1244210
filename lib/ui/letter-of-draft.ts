import { review } from '@/lib/guidance/review';
import { limitsOf } from '@/lib/message/channels';
import { compose } from '@/lib/message/compose';
import { applyCorrections } from '@/lib/profile/apply-corrections';
import type { AboutMe } from '@/lib/schema/about-me';
import type { Draft } from '@/lib/schema/draft';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Finding, Parts } from '@/lib/schema/finding';
import type { Link } from '@/lib/schema/link';
import type { LocalDay } from '@/lib/schema/local-day';

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

/**
 * What the sheet shows for a draft: the composed letter, or what the user made of it, checked either way. Findings that
 * the user chose to keep are left out. `link` is what the letter opens with when the draft names nothing.
 */
export function letterOfDraft(
  draft: Draft,
  { me, history, link, today }: { me: AboutMe; history: HistoryEvent[]; link: Link | null; today: LocalDay },
): DraftLetter {
  const person = applyCorrections(draft.profile, draft.corrections);
  const { moment, channel, minutes, seed } = draft;
  const knows = person.connection === 'first' || history.some((event) => event.type === 'met');
  const composed = compose({
    me,
    person,
    link: draft.link ?? link,
    moment,
    channel,
    minutes,
    knows,
    history,
    seed,
    today,
  });
  const text = draft.text ?? composed.text;
  const limit = limitsOf(channel, me.plan).stop;
  const first = history.find((event) => event.type === 'sent');
  const { firstName, fullName } = person;
  const previous = moment === 'follow-up' && first ? { previousText: first.text } : {};
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

function isKept({ rule, start, end }: Finding, text: string, kept: Draft['kept']): boolean {
  return kept.some((advice) => advice.rule === rule && advice.words === text.slice(start, end));
}
