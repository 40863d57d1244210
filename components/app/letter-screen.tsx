import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { DraftView } from '@/components/draft/draft-view';
import type { NamesakeOfferProps } from '@/components/draft/namesake-offer';
import { useCalendar } from '@/components/ui/day';
import { mailtoOf, withQuote } from '@/lib/message/mailto';
import { applyCorrections, nameOf } from '@/lib/profile/apply-corrections';
import { findSharedLinks } from '@/lib/profile/shared-links';
import type { Draft } from '@/lib/schema/draft';
import type { Channel } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import { useApp } from '@/lib/ui/app-store';
import { editDraft, recompose } from '@/lib/ui/edit-letter';
import { letterOfDraft } from '@/lib/ui/letter-of-draft';
import { asksForTime, channelsFor, expectedParts, fittingChannel, momentsFor } from '@/lib/ui/letter-options';
import { keepTypedApart, linkTyped } from '@/lib/ui/link-typed';
import type { RemarkWords } from '@/lib/ui/method/remark-words';
import { placeLetter } from '@/lib/ui/place-letter';
import { quartersOfStage } from '@/lib/ui/quarters-of-stage';
import { markSent } from '@/lib/ui/send-letter';
import { useDraftElsewhere } from '@/lib/ui/use-draft-elsewhere';
import { useNotesSent } from '@/lib/ui/use-notes-sent';
import { warmUpChecks } from '@/lib/ui/warm-up-checks';
import { AppToast } from './app-toast';
import { LetterLead } from './letter-lead';
import { isSameLink, linkChips } from './link-chips';
import { readFieldsOf } from './read-fields-of';
import { remarksOf } from './remarks-of';
import { useTools } from './use-tools';

/** Letters that LinkedIn itself carries. */
const inLinkedIn = new Set<Channel>(['note', 'message', 'inmail']);

/** The popup on a profile: the letter to whoever is there, and what is to be said about it, in these words. */
export function LetterScreen({ draft, remarkWords }: { draft: Draft; remarkWords: RemarkWords | null }) {
  const { today } = useCalendar();
  const { aboutMe, history, about, namesake, tabId, isPractice } = useApp();
  const [done, setDone] = useState<{ text: string; how: 'copied' | 'placed' } | null>(null);
  useDraftElsewhere(draft);
  const tools = useTools(draft, history.length > 0);
  const notes = useNotesSent(today);
  const person = useMemo(() => applyCorrections(draft.profile, draft.corrections), [draft.profile, draft.corrections]);
  const chips = useMemo(() => linkChips(findSharedLinks(person, aboutMe), draft.link), [person, aboutMe, draft.link]);
  const link = draft.link ?? chips[0]?.link ?? null;
  const letter = useMemo(
    () => letterOfDraft(draft, { me: aboutMe, history, link, today, about }),
    [draft, aboutMe, history, link, today, about],
  );
  useEffect(warmUpChecks, []);
  const remarks = remarksOf(letter, remarkWords);
  const findRemark = (id: string) => {
    const remark = remarks.find((one) => one.id === id);
    return remark && { ...remark, words: letter.text.slice(remark.start, remark.end) };
  };

  async function copy() {
    await navigator.clipboard.writeText(withQuote(letter));
    setDone({ text: letter.text, how: 'copied' });
  }

  async function place(replace: boolean) {
    if (tabId === null) return;
    const placed = await placeLetter(tabId, { ...letter, person, replace }, () => place(true));
    if (placed) setDone({ text: letter.text, how: 'placed' });
  }

  return (
    <DraftView
      toast={<AppToast />}
      tools={isPractice ? null : tools}
      person={{
        name: person.fullName ?? '',
        headline: person.headline,
        company: person.currentCompany,
        place: cityOf(person.location),
        connection: person.connection,
        quarters: history.length === 0 ? null : quartersOfStage.listed,
        fields: readFieldsOf(draft.profile, person),
        onChangeField: (field, value) => editDraft({ corrections: { ...draft.corrections, [field]: value } }),
      }}
      namesake={namesake && namesakeOffer(namesake, draft.profile)}
      links={chips}
      link={chips.find((chip) => isSameLink(chip.link, link))?.id ?? null}
      onLink={(id) => recompose({ link: chips.find((chip) => chip.id === id)?.link ?? null })}
      choices={{
        moment: draft.moment,
        moments: momentsFor(history),
        onMoment: (moment) => recompose({ moment, channel: fittingChannel(draft.channel, moment), about: undefined }),
        channel: draft.channel,
        channels: channelsFor(draft.moment),
        onChannel: (channel) => recompose({ channel }),
        minutes: asksForTime(draft.moment) ? draft.minutes : null,
        onMinutes: (minutes) => recompose({ minutes }),
      }}
      letter={{
        text: letter.text,
        onChange: (text) => editDraft({ text }),
        subject: letter.subject,
        onSubjectChange: (subjectLine) => editDraft({ subjectLine }),
        remarks,
        limit: letter.limit,
        history: <LetterLead draft={draft} />,
        onOtherWording: () => recompose({ seed: draft.seed + 1 }),
        onMend: (id) => editDraft({ text: findRemark(id)?.mended ?? letter.text }),
        onKeep: (id) => {
          const remark = findRemark(id);
          if (!remark) return;
          editDraft({ kept: [...draft.kept, { rule: remark.rule, words: remark.words, reason: null }] });
        },
        onKeepReason: (_, reason) => {
          const last = draft.kept.at(-1);
          if (last) editDraft({ kept: [...draft.kept.slice(0, -1), { ...last, reason }] });
        },
      }}
      parts={letter.parts}
      expectedParts={expectedParts(draft.moment)}
      budget={draft.channel === 'note' && aboutMe.plan === 'free' && notes ? budgetWords(notes) : null}
      bar={{
        channel: draft.channel,
        done: done?.text === letter.text ? done.how : null,
        onCopy: () => void copy(),
        onPlace: tabId !== null && inLinkedIn.has(draft.channel) ? () => void place(false) : null,
        mailto: draft.channel === 'email' ? mailtoOf('', letter) : null,
        onSent: () => void markSent({ text: letter.text, subject: letter.subject, link: link?.kind }),
      }}
    />
  );
}

/** Asks whether someone who was typed in is the one on the page. */
function namesakeOffer(person: Person, reading: Profile): NamesakeOfferProps {
  const { headline, currentCompany } = applyCorrections(person.profile, person.corrections);
  return {
    name: nameOf(person),
    about: currentCompany ?? headline,
    onSame: () => void linkTyped(person, reading),
    onOther: () => void keepTypedApart(person, reading),
  };
}

/** How many of the month's notes are used (a free account has a few). */
function budgetWords({ sent, of }: { sent: number; of: number }): string {
  return i18n.t(sent < of ? 'budget.left' : 'budget.spent', { used: sent, limit: of });
}

/** The first part of a place ("Leeds" of "Leeds, England, United Kingdom"): the head has room for no more. */
function cityOf(location: string | null): string | null {
  return location?.split(/[,،、，]/u, 1)[0]?.trim() ?? null;
}
