import { TodayView } from '@/components/today/today-view';
import { useCalendar } from '@/components/ui/day';
import { openDashboard } from '@/lib/platform/dashboard-tab';
import { applyCorrections } from '@/lib/profile/apply-corrections';
import type { Person } from '@/lib/schema/person';
import { exactDay } from '@/lib/ui/day-words';
import { openTypedPerson } from '@/lib/ui/navigate';
import { openLetterTo } from '@/lib/ui/open-letter';
import { quartersOfStage } from '@/lib/ui/quarters-of-stage';
import { letRest, snooze } from '@/lib/ui/record-with-undo';
import { momentForDue } from '@/lib/ui/start-draft';
import { useDue } from '@/lib/ui/use-due';
import { useLetterBeginning } from '@/lib/ui/use-letter-beginning';
import { usePeople } from '@/lib/ui/use-people';
import { AppToast } from './app-toast';
import { owedItemOf } from './owed-item-of';
import { menuActions } from './use-tools';

/** *Today*: what is owed, what comes, and the five places. Shows nothing until the first answer of the database. */
export function TodayScreen() {
  const { today, locale } = useCalendar();
  const due = useDue(today);
  const people = usePeople();
  const firstDraft = useLetterBeginning(due?.due[0], today);
  if (!due || !people) return null;
  const byId = new Map(due.due.map((entry) => [owedItemOf(entry).id, entry]));
  const open = (id: string) => {
    const entry = byId.get(id);
    if (entry) void openLetterTo(entry.person, momentForDue[entry.item.kind]);
  };
  const personById = new Map([...people.five, ...(people.next ? [people.next] : [])].map((one) => [one.id, one]));
  return (
    <TodayView
      owed={due.due.map(owedItemOf)}
      coming={due.coming.map(owedItemOf)}
      firstDraft={firstDraft}
      places={people.five.map(placeOf)}
      next={people.next && { ...placeOf(people.next), about: people.next.profile.headline }}
      listEmpty={people.five.length === 0}
      onOpen={open}
      onLater={(id, day) => {
        const entry = byId.get(id);
        if (entry) void snooze(entry.person.id, day, exactDay(day, today, locale));
      }}
      onRest={(id) => {
        const entry = byId.get(id);
        if (entry) void letRest(entry.person.id, placeOf(entry.person).shortName);
      }}
      onPerson={(id) => {
        const person = personById.get(id);
        if (person) void openLetterTo(person);
      }}
      onAdd={openTypedPerson}
      onOpenInTab={() => void openDashboard('today')}
      actions={menuActions()}
      toast={<AppToast />}
    />
  );
}

function placeOf({ id, profile, corrections, stage }: Person) {
  const { fullName, firstName } = applyCorrections(profile, corrections);
  const name = fullName ?? '';
  return { id, name, shortName: firstName ?? name, quarters: quartersOfStage[stage ?? 'listed'] };
}
