import { useMemo } from 'react';
import { AppToast } from '@/components/app/app-toast';
import { useCalendar } from '@/components/ui/day';
import { agendaFor } from '@/lib/interview/agenda';
import { checklistFor } from '@/lib/interview/checklist';
import { questionsThatFit } from '@/lib/interview/fit-to-minutes';
import { questions as bank } from '@/lib/interview/questions';
import { applyCorrections } from '@/lib/profile/apply-corrections';
import { useApp } from '@/lib/ui/app-store';
import { besideAction } from '@/lib/ui/open-beside';
import { saveAboutMe } from '@/lib/ui/save-about-me';
import type { OpenConversation } from '@/lib/ui/use-conversation';
import type { AboutLinesValue } from './about-lines';
import { BeforeView } from './before-view';
import { conversationFacts } from './conversation-facts';
import { chosenQuestions, planQuestions, remarkOn } from './plan-questions';
import { PrintPage } from './print-page';
import { questionHandlers } from './question-handlers';
import { saveCalendarFile } from './save-calendar-file';

const closing = bank.filter(({ category }) => category === 'closing').map(({ text }) => text);

/** Preparing a conversation with someone in the list. */
export function BeforeScreen({ open }: { open: OpenConversation }) {
  const calendar = useCalendar();
  const { aboutMe } = useApp();
  const { conversation, change } = open;
  const facts = conversationFacts(open, calendar);
  const { minutes, profile, arranged } = facts;
  const { chosen, questions, suggestions } = usePlan(open, calendar.today, minutes);
  const texts = chosen.map(({ text }) => text);
  const about = { goals: aboutMe.goals ?? '', pitch: aboutMe.pitch ?? '', proof: aboutMe.proof ?? '' };
  const agenda = agendaFor(minutes);

  function changeAbout(value: AboutLinesValue) {
    const changed = { ...aboutMe, ...value };
    useApp.setState({ aboutMe: changed });
    void saveAboutMe(changed);
  }

  // From here on the questions are the user's: another day must not bring others into a conversation that goes on.
  const begin = (how: { startedAt: number } | { startedAt: null; spokeOn: string }) =>
    change({ phase: 'during', questions: chosen, minutes, ...how });
  const isPast = arranged !== null && arranged.day < calendar.today;

  return (
    <>
      <BeforeView
        name={facts.name}
        when={facts.when}
        request={facts.request}
        jobs={facts.jobs}
        questions={{
          questions,
          suggestions,
          minutes,
          fitCount: questionsThatFit(minutes),
          remarkOn,
          ...questionHandlers(change, chosen, suggestions),
        }}
        about={about}
        onAbout={changeAbout}
        ready={{
          items: checklistFor(profile),
          ticked: conversation.ready,
          onTick: (id, checked) =>
            change({ ready: [...conversation.ready.filter((one) => one !== id), ...(checked ? [id] : [])] }),
        }}
        agenda={agenda}
        minutes={minutes}
        onMinutes={(chosenMinutes) => change({ minutes: chosenMinutes })}
        onCalendar={arranged && (() => saveCalendarFile(facts, arranged, texts))}
        onPrint={() => print()}
        onBeside={besideAction(open.person.id)}
        isPast={isPast}
        onBegin={() => begin({ startedAt: Date.now() })}
        onAlready={() => begin({ startedAt: null, spokeOn: isPast ? arranged.day : calendar.today })}
        toast={<AppToast />}
      />
      <PrintPage
        name={facts.name}
        when={facts.when}
        request={facts.request?.text ?? null}
        jobs={facts.jobs}
        about={about}
        questions={texts}
        closing={closing}
        agenda={agenda}
      />
    </>
  );
}

/** Fitting ninety questions and reviewing the chosen ones is not for every keystroke. */
function usePlan({ person, conversation: { questions } }: OpenConversation, today: string, minutes: number) {
  const { profile, corrections } = person;
  return useMemo(() => {
    const corrected = applyCorrections(profile, corrections);
    const chosen = chosenQuestions(questions, corrected, today, minutes);
    return { chosen, ...planQuestions(chosen, corrected, today) };
  }, [profile, corrections, questions, today, minutes]);
}
