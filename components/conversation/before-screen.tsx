import { AppToast } from '@/components/app/app-toast';
import { useCalendar } from '@/components/ui/day';
import { agendaFor } from '@/lib/interview/agenda';
import { checklistFor } from '@/lib/interview/checklist';
import { questionsThatFit } from '@/lib/interview/fit-to-minutes';
import { questions as bank } from '@/lib/interview/questions';
import { useApp } from '@/lib/ui/app-store';
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
  const chosen = chosenQuestions(conversation.questions, profile, calendar.today, minutes);
  const { questions, suggestions } = planQuestions(chosen, profile, calendar.today);
  const texts = chosen.map(({ text }) => text);
  const about = { goals: aboutMe.goals ?? '', pitch: aboutMe.pitch ?? '', proof: aboutMe.proof ?? '' };
  const agenda = agendaFor(minutes);

  function changeAbout(value: AboutLinesValue) {
    const changed = { ...aboutMe, ...value };
    useApp.setState({ aboutMe: changed });
    void saveAboutMe(changed);
  }

  // From here on the questions are the user's: another day must not bring others into a conversation that goes on.
  const begin = (startedAt: number | null) => change({ phase: 'during', questions: chosen, minutes, startedAt });

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
        onBegin={() => begin(Date.now())}
        onAlready={() => begin(null)}
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
