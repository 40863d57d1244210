import { useMemo, useState } from 'react';
import { DraftView } from '@/components/draft/draft-view';
import { useCalendar } from '@/components/ui/day';
import { applyCorrections } from '@/lib/profile/apply-corrections';
import { sharedLinks } from '@/lib/profile/shared-links';
import type { Draft } from '@/lib/schema/draft';
import { useApp } from '@/lib/ui/app-store';
import { editDraft, recompose } from '@/lib/ui/edit-letter';
import { letterOfDraft } from '@/lib/ui/letter-of-draft';
import { asksForTime, channelsFor, expectedParts, fittingChannel, momentsFor } from '@/lib/ui/letter-options';
import { quartersOfStage } from '@/lib/ui/quarters-of-stage';
import { markSent } from '@/lib/ui/send-letter';
import { AppToast } from './app-toast';
import { historyLine } from './history-line';
import { linkChips } from './link-chips';
import { readFieldsOf } from './read-fields-of';
import { remarksOf } from './remarks-of';
import { useTools } from './use-tools';

/** The popup on a profile: the letter to whoever is there. */
export function LetterScreen({ draft }: { draft: Draft }) {
  const { today, locale } = useCalendar();
  const { aboutMe, history } = useApp();
  const [copied, setCopied] = useState<string | null>(null);
  const tools = useTools();
  const person = useMemo(() => applyCorrections(draft.profile, draft.corrections), [draft.profile, draft.corrections]);
  const links = useMemo(() => sharedLinks(person, aboutMe), [person, aboutMe]);
  const link = draft.link ?? links[0] ?? null;
  const letter = useMemo(
    () => letterOfDraft(draft, { me: aboutMe, history, link, today }),
    [draft, aboutMe, history, link, today],
  );
  const chips = linkChips(links);
  const remarks = remarksOf(letter);
  const remarkWords = (id: string) => {
    const remark = remarks.find((one) => one.id === id);
    return remark && { ...remark, words: letter.text.slice(remark.start, remark.end) };
  };

  async function copy() {
    await navigator.clipboard.writeText(letter.text);
    setCopied(letter.text);
  }

  return (
    <DraftView
      toast={<AppToast />}
      tools={tools}
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
      links={chips}
      link={chips.find((chip) => chip.link === link)?.id ?? null}
      onLink={(id) => recompose({ link: chips.find((chip) => chip.id === id)?.link ?? null })}
      choices={{
        moment: draft.moment,
        moments: momentsFor(history),
        onMoment: (moment) => recompose({ moment, channel: fittingChannel(draft.channel, moment) }),
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
        history: historyLine(history, today, locale),
        onMend: (id) => editDraft({ text: remarkWords(id)?.mended ?? letter.text }),
        onKeep: (id) => {
          const remark = remarkWords(id);
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
      bar={{
        channel: draft.channel,
        done: copied === letter.text ? 'copied' : null,
        onCopy: () => void copy(),
        onPlace: null,
        onSent: () => void markSent({ text: letter.text, subject: letter.subject }),
      }}
    />
  );
}

/** The first part of a place ("Leeds" of "Leeds, England, United Kingdom"): the head has room for no more. */
function cityOf(location: string | null): string | null {
  return location?.split(/[,،、，]/u, 1)[0]?.trim() ?? null;
}
