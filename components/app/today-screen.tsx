import { useContext, useEffect, useEffectEvent, useState } from 'react';
import { Pane } from '@/components/popup/pane';
import { TodayView } from '@/components/today/today-view';
import { useCalendar } from '@/components/ui/day';
import { openDashboard } from '@/lib/platform/dashboard-tab';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { Person } from '@/lib/schema/person';
import type { DueEntry } from '@/lib/store/read-due';
import { afterPaint } from '@/lib/ui/after-paint';
import { useApp } from '@/lib/ui/app-store';
import { openAddPerson } from '@/lib/ui/navigate';
import { openDue } from '@/lib/ui/open-due';
import { openLetterTo } from '@/lib/ui/open-letter';
import { quartersOfStage } from '@/lib/ui/quarters-of-stage';
import { beginTopic, chooseTopic } from '@/lib/ui/save-topics';
import { noteOffered, spreadDue } from '@/lib/ui/spread-due';
import { type DueNow, useDue } from '@/lib/ui/use-due';
import { useLetterBeginning } from '@/lib/ui/use-letter-beginning';
import { pileSettings, usePile } from '@/lib/ui/use-pile';
import { useSettings } from '@/lib/ui/use-setting';
import { useTopicList } from '@/lib/ui/use-topic-list';
import { actionsForDue } from './actions-for-due';
import { AppToast } from './app-toast';
import { BackupLine } from './backup-line';
import { owedItemOf, shortNameOf } from './owed-item-of';
import { usePeopleSearch } from './use-people-search';
import { menuActions } from './use-tools';

const settingKeys = ['topics', ...pileSettings] as const;

/**
 * *Today*: what is owed, what comes, and the five places. Shows nothing until the first answer of the database. `onShown` is
 * called once that stands there, with what is due.
 */
export function TodayScreen({ onShown }: { onShown?: (due: DueNow) => void }) {
  const calendar = useCalendar();
  const isInTab = useContext(Pane) !== null;
  const { today } = calendar;
  const due = useDue(today);
  const list = useTopicList();
  const settings = useSettings(settingKeys);
  const pile = usePile(due, settings, today);
  const isOpening = useApp(({ screen }) => screen.name === 'opening');
  const [isSearching, setSearching] = useState(false);
  const search = usePeopleSearch(() => setSearching(false));
  const aboutOf = (entry: DueEntry | undefined) => (entry?.item.about ? due?.others.get(entry.item.about) : undefined);
  const isShown = due !== undefined && list !== undefined && settings !== undefined;
  const first = isShown && !isOpening ? due.due[0] : undefined;
  const firstDraft = useLetterBeginning(first, today, aboutOf(first));
  const tellShown = useEffectEvent(() => due && onShown?.(due));
  useEffect(() => (isShown && !isOpening ? afterPaint(tellShown) : undefined), [isShown, isOpening]);
  if (!isShown) return null;
  const itemOf = (entry: DueEntry) => ({
    ...owedItemOf(entry, calendar, aboutOf(entry)),
    isTalking: entry.item.kind === 'prepare' && due.talking.has(entry.person.id),
  });
  const byId = new Map(due.due.map((entry) => [itemOf(entry).id, entry]));
  const personById = new Map([...list.five, ...(list.next ? [list.next] : [])].map((one) => [one.id, one]));
  return (
    <TodayView
      owed={due.due.map(itemOf)}
      coming={due.coming.map(itemOf)}
      firstDraft={isOpening ? undefined : firstDraft}
      pile={pile.length}
      onSpread={() => void spreadDue(pile, today)}
      onKeepPile={() => void noteOffered(today)}
      places={list.five.map(placeOf)}
      topic={{
        topics: settings.topics.map(({ name }) => name),
        current: list.topic,
        conversations: list.conversations,
        onTopic: (name) => void chooseTopic(name),
        onNewTopic: (topic) => void beginTopic(topic),
      }}
      next={list.next && { ...placeOf(list.next), about: list.next.why ?? list.next.profile.headline }}
      listEmpty={list.isFirstTime}
      onOpen={(id) => {
        const entry = byId.get(id);
        if (entry) openDue(entry);
      }}
      actionsFor={(id) => {
        const entry = byId.get(id);
        return entry ? actionsForDue(entry, calendar) : {};
      }}
      onPerson={(id) => {
        const person = personById.get(id);
        if (person) void openLetterTo(person);
      }}
      onAdd={openAddPerson}
      onOpenInTab={isInTab ? null : () => void openDashboard('today')}
      actions={menuActions()}
      search={isSearching ? search : null}
      onSearch={() => setSearching(true)}
      // With more to do than that it would push the five places out of the popup; another day has room.
      note={due.due.length < 4 && <BackupLine />}
      toast={<AppToast />}
    />
  );
}

function placeOf(person: Person) {
  return {
    id: person.id,
    name: nameOf(person),
    shortName: shortNameOf(person),
    quarters: quartersOfStage[person.stage ?? 'listed'],
  };
}
