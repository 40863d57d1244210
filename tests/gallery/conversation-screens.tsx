import { type ReactElement, useState } from 'react';
import { AfterView } from '@/components/conversation/after-view';
import { BeforeView } from '@/components/conversation/before-view';
import { DuringView } from '@/components/conversation/during-view';
import { moveQuestion, planQuestions, remarkOn } from '@/components/conversation/plan-questions';
import type { PlannedQuestion } from '@/components/conversation/planned-question';
import { PrintPage } from '@/components/conversation/print-page';
import { agendaFor } from '@/lib/interview/agenda';
import { catchNotes } from '@/lib/interview/catch-notes';
import { checklistFor } from '@/lib/interview/checklist';
import { questions as bank } from '@/lib/interview/questions';
import { suggestQuestions } from '@/lib/interview/suggest-questions';
import type { ChosenQuestion } from '@/lib/schema/conversation';
import { makeProfile } from '@/tests/fixtures/profile';

const today = '2026-11-23';
const jobs = [
  { title: 'Head Archivist', company: 'Northmere Town Archive', dates: '2021 – Present', current: true },
  { title: 'Data Analyst', company: 'Northmere Library', dates: '2017 – 2021', current: false },
  { title: 'Secondary School Teacher', company: 'Alder Grammar', dates: '2009 – 2017', current: false },
];
const tove = makeProfile({
  fullName: 'Tove Hallam',
  currentTitle: 'Head Archivist',
  currentCompany: 'Northmere Town Archive',
  experience: jobs,
});
const request =
  'Hi Tove, I’m a school librarian in York and read how the harbour books came online. I’d like to learn how people move into archives. Could we speak for 20 minutes, whenever suits you? I’m not looking for a job.\n\nThank you,\nMaja';
const when = 'Tomorrow at 10:30 · 20 minutes · by phone';
const agenda = agendaFor(20);
const closing = bank.filter(({ category }) => category === 'closing');
const ask = { text: request, on: '2026-11-09' };
const about = {
  goals: 'Whether a librarian’s habits carry over, and what I would miss.',
  pitch: 'I run a school library. I count what gets read, and change the shelves by it.',
  proof: 'Loans up by a third in two years; a catalogue that pupils mended themselves.',
};
const first: ChosenQuestion[] = suggestQuestions(tove, today, { count: 5 }).map(({ id, text }) => ({
  id,
  text,
  asked: false,
}));
const nothing = () => {};

function BeforeScreen({ full }: { full: boolean }) {
  const [chosen, setChosen] = useState<ChosenQuestion[]>(
    full
      ? [
          ...first,
          { id: 'own-1', text: 'How many people work at the archive?', asked: false },
          { id: 'own-2', text: 'Are you hiring anyone in my area this year?', asked: false },
        ]
      : [],
  );
  const [value, setValue] = useState(full ? about : { goals: '', pitch: '', proof: '' });
  const [minutes, setMinutes] = useState(20);
  const [ticked, setTicked] = useState<string[]>(full ? ['company', 'request'] : []);
  const { questions, suggestions } = planQuestions(chosen, full ? tove : makeProfile(), today);
  const add = (question: Pick<PlannedQuestion, 'id' | 'text'>) => setChosen([...chosen, { ...question, asked: false }]);
  return (
    <BeforeView
      onBeside={nothing}
      name={full ? 'Tove Hallam' : 'Ines Falkenrath'}
      when={full ? when : 'No day yet · 20 minutes'}
      request={full ? ask : null}
      jobs={full ? jobs : []}
      questions={{
        questions,
        suggestions,
        minutes,
        fitCount: 5,
        remarkOn,
        onMove: (id, by) => setChosen(moveQuestion(chosen, id, by)),
        onRemove: (id) => setChosen(chosen.filter((one) => one.id !== id)),
        onAdd: (id) => add(suggestions.find((one) => one.id === id) ?? { id, text: '' }),
        onAddOwn: (text) => add({ id: `own-${chosen.length}-${text.length}`, text }),
      }}
      about={value}
      onAbout={setValue}
      ready={{
        items: checklistFor(full ? tove : makeProfile({ currentCompany: null })),
        ticked,
        onTick: (id, on) => setTicked(on ? [...ticked, id] : ticked.filter((one) => one !== id)),
      }}
      agenda={agendaFor(minutes)}
      minutes={minutes}
      onMinutes={setMinutes}
      onCalendar={full ? nothing : null}
      onPrint={() => print()}
      isPast={!full}
      onBegin={nothing}
      onAlready={nothing}
    />
  );
}

const notesSoFar = `Taught history for eight years, then counted the loans of one shelf for a summer. That count got her the job.

Good week: two days in the stacks, two at the desk, one with schools.

I’ll send her the reading list by Friday

Talk to Tomas Brandvold at Hollin, he takes on people who count things`;

/** `elapsed`: minutes on the clock, null before it runs. */
function DuringScreen({ elapsed, start }: { elapsed: number | null; start: string }) {
  const [questions, setQuestions] = useState(
    first.map((question, at) => ({ ...question, asked: elapsed !== null && at < 2 })),
  );
  const [asked, setAsked] = useState<string[]>([]);
  const [notes, setNotes] = useState(start);
  const [startedAt, setStartedAt] = useState(elapsed === null ? null : () => Date.now() - elapsed * 60_000);
  const [settled, setSettled] = useState<string[]>([]);
  const [spokeOn, setSpokeOn] = useState(today);
  const settle = ({ key }: { key: string }) => setSettled([...settled, key]);
  return (
    <DuringView
      onBeside={nothing}
      name="Tove Hallam"
      when={when}
      request={ask}
      minutes={20}
      startedAt={startedAt}
      onStart={() => setStartedAt(Date.now())}
      spokeOn={spokeOn}
      onSpokeOn={setSpokeOn}
      agenda={agenda}
      asking={{
        questions,
        onAsked: (id, on) => setQuestions(questions.map((one) => (one.id === id ? { ...one, asked: on } : one))),
        onAnother: (id) =>
          setQuestions(moveQuestion(questions, id, questions.length - 1 - questions.findIndex((one) => one.id === id))),
      }}
      closing={{
        questions: closing,
        asked,
        onAsked: (id, on) => setAsked(on ? [...asked, id] : asked.filter((one) => one !== id)),
      }}
      notes={{
        notes,
        onNotes: setNotes,
        catchIn: (text) =>
          catchNotes(text, { today, theirName: 'Tove Hallam' }).filter(({ key }) => !settled.includes(key)),
        onKeep: settle,
        onDismiss: settle,
      }}
      onEnd={nothing}
    />
  );
}

function AfterScreen({ thanked }: { thanked: boolean }) {
  return (
    <AfterView
      name="Tove Hallam"
      when={when}
      thanked={thanked}
      onThank={nothing}
      onCard={nothing}
      promises={[
        { id: '1', by: 'me', what: 'send her the reading list', dueOn: '2026-11-27', kept: thanked },
        { id: '2', by: 'them', what: 'ask whether the stacks can be seen', dueOn: null, kept: false },
      ]}
      onKept={nothing}
      introduced={thanked ? [] : [{ id: 't', name: 'Tomas Brandvold' }]}
      onWriteTo={nothing}
      introducers={thanked ? [] : [{ id: 'i', name: 'Ike Olander' }]}
      onReportTo={nothing}
      connectHref={thanked ? null : 'https://www.linkedin.com/in/tove-hallam/'}
      notes={notesSoFar}
      caught={thanked ? [] : catchNotes(notesSoFar, { today, theirName: 'Tove Hallam' }).slice(1)}
      onKeep={nothing}
      onDismiss={nothing}
    />
  );
}

const endless = 'Wheretheworldhasnospaces '.repeat(60);

/** The page to print; `long` has more than fits anywhere. */
function PrintScreen({ long }: { long: boolean }) {
  const many = Array.from({ length: 12 }, (_, at) => `${at} ${endless}`);
  const job = { title: endless, company: endless, dates: endless };
  return (
    <>
      <main className="talk">
        <h1>For the printer</h1>
      </main>
      <PrintPage
        name={long ? endless.slice(0, 300) : 'Tove Hallam'}
        when={when}
        request={long ? endless : request}
        jobs={long ? [job, job, job, job, job] : jobs}
        about={long ? { goals: endless, pitch: `${endless} `, proof: `${endless}  ` } : about}
        questions={long ? many : first.map(({ text }) => text)}
        closing={closing.map(({ text }) => text)}
        agenda={agenda}
      />
    </>
  );
}

/** Every screen of a conversation, by the name it has in the address. */
export const conversationScreens: Record<string, () => ReactElement> = {
  'talk-before': () => <BeforeScreen full />,
  'talk-before-empty': () => <BeforeScreen full={false} />,
  'talk-during': () => <DuringScreen elapsed={12.67} start={notesSoFar} />,
  'talk-during-new': () => <DuringScreen elapsed={null} start="" />,
  'talk-during-closing': () => <DuringScreen elapsed={18.5} start={notesSoFar} />,
  'talk-during-over': () => <DuringScreen elapsed={22} start={`${notesSoFar}\n`.repeat(8)} />,
  'talk-after': () => <AfterScreen thanked={false} />,
  'talk-after-done': () => <AfterScreen thanked />,
  'talk-print': () => <PrintScreen long={false} />,
  'talk-print-long': () => <PrintScreen long />,
};
