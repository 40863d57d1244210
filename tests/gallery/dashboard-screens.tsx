import { type ReactElement, useState } from 'react';
import { ConversationsView } from '@/components/conversations/conversations-view';
import { DashboardShell, type RailPlace } from '@/components/dashboard/dashboard-shell';
import { GuidancePage } from '@/components/guidance/guidance-page';
import { InsightsView } from '@/components/insights/insights-view';
import { PeopleView } from '@/components/people/people-view';
import { PersonView } from '@/components/person-page/person-view';
import { promisesOf } from '@/components/person-page/promises-of';
import { timelineOf } from '@/components/person-page/timeline-entry';
import type { OwedItem } from '@/components/today/owed-item';
import { standingEvents } from '@/lib/cadence/standing-events';
import { insightsOf } from '@/lib/insights/insights';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { HistoryEvent } from '@/lib/schema/event';
import { rowOf } from '@/lib/store/read-people-rows';
import { samplePeople } from '../e2e/sample-people';

const today = '2026-11-23';
const places: RailPlace[] = ['today', 'people', 'conversations', 'insights', 'guidance', 'data', 'settings'];

function InShell({ current, children }: { current: RailPlace; children: ReactElement }) {
  return (
    <DashboardShell places={places} current={current} dueCount={3} backupOn="2026-11-21" onFind={() => {}}>
      {children}
    </DashboardShell>
  );
}

const step: OwedItem = {
  id: 'p0 thank-you',
  name: 'Tove Hallam',
  kind: 'thank-you',
  on: '2026-11-20',
  detail: '20',
  because: { words: 'You spoke on Friday. A thank-you is best the same day, and still good now.', point: 'G1' },
};
const coming: OwedItem = { id: 'p3 follow-up', name: 'Jun Asano', kind: 'follow-up', on: '2026-12-02' };
const steps = new Map([
  ['p0', step],
  ['p3', coming],
]);

function PeopleScreen({ count }: { count: number }) {
  const [query, setQuery] = useState('');
  const rows = samplePeople(count, today).people.map(rowOf);
  return (
    <InShell current="people">
      <PeopleView
        rows={rows}
        five={rows.slice(0, count === 3 ? 3 : 5).map(({ id }) => id)}
        topic={count > 5 ? 'Archives' : null}
        stepOf={(id) => steps.get(id)}
        onVisible={() => {}}
        query={query}
        onQuery={setQuery}
        found={query === '' ? null : new Set(['p1'])}
        duplicates={{
          duplicates: count === 3 ? [{ one: 'p0', other: 'p1', how: 'likely' }] : [],
          onMerge: () => {},
          onKeepApart: () => {},
        }}
        read={(pasted) => ({ slug: null, name: pasted.split('\n')[0] ?? '', about: '', company: '' })}
        onAdd={() => {}}
        onMove={() => {}}
        onList={() => {}}
        onRest={() => {}}
        onArchive={() => {}}
        onUnarchive={() => {}}
      />
    </InShell>
  );
}

function PersonScreen({ isNew }: { isNew: boolean }) {
  const { people, events } = samplePeople(5, today);
  const names = new Map(people.map((person) => [person.id, nameOf(person)]));
  const own = isNew ? [] : historyOf(events, 'p0');
  const taken: HistoryEvent = { id: 'v', on: today, type: 'voided', event: 'e0-02', reason: 'that was someone else' };
  const history = isNew ? [] : [...own, taken];
  return (
    <InShell current="people">
      <main>
        <PersonView
          top={{
            name: 'Tove Hallam',
            about: 'Records manager at Alder & Finch · York, England',
            stage: isNew ? 'Not listed' : 'Met',
            quarters: isNew ? 0 : 3,
            address: 'https://www.linkedin.com/in/invented-0/',
            actions: [{ id: 'archive', label: 'Archive', onSelect: () => {} }],
            isArchived: false,
          }}
          shortName="Tove"
          next={{ item: isNew ? null : step, actions: { onUntil: () => {} }, onGo: () => {}, onWrite: () => {} }}
          timeline={timelineOf(history, { today, locale: 'en-GB', nameOf: (id) => names.get(id) ?? '' })}
          onNote={() => {}}
          onCopy={() => {}}
          onVoid={() => {}}
          owed={isNew ? [] : [step, { ...coming, on: today }]}
          promises={promisesOf(history)}
          onKept={() => {}}
          introducedBy={isNew ? [] : [{ id: 'p7', name: 'Tobias Ferrant' }]}
          ledTo={isNew ? [] : [{ id: 'p1', name: 'Ike Olander' }]}
          topic={isNew ? null : 'Archives'}
          why={isNew ? null : 'She moved from nursing to records'}
          onTopic={() => {}}
          keepInTouch={isNew ? null : { value: 'rarely', onChange: () => {} }}
          notes={isNew ? '' : 'Trained in Leeds. Would rather be rung than written to.'}
          onNotes={async () => {}}
          fields={[
            { id: 'fullName', value: 'Tove Hallam', missing: null },
            { id: 'headline', value: null, missing: 'absent' },
          ]}
          onField={() => {}}
          alike={isNew ? [] : [{ id: 'p9', name: 'Tove Hallam' }]}
          merged={isNew ? [] : [{ id: 'p8', name: 'T. Hallam', on: '2026-11-01' }]}
          onMerge={() => {}}
          onPart={() => {}}
        />
      </main>
    </InShell>
  );
}

function InsightsScreen({ count }: { count: number }) {
  const { people, events } = samplePeople(count, today);
  const known = people.slice(0, 8).map((person) => ({
    id: person.id,
    name: nameOf(person),
    topic: person.topic ?? null,
    events: standingEvents(historyOf(events, person.id)),
  }));
  return (
    <InShell current="insights">
      <InsightsView insights={insightsOf(known, today)} />
    </InShell>
  );
}

function ConversationsScreen({ isNone }: { isNone: boolean }) {
  const [first, second, third] = samplePeople(3, today).people.map(rowOf);
  if (!first || !second || !third) throw new Error('Three people were asked for');
  const some = {
    open: [second],
    ahead: [{ person: third, on: '2026-11-24', time: '10:30', minutes: 20, where: 'by phone' }],
    past: [{ person: first, on: '2026-11-20', minutes: 20 }],
  };
  return (
    <InShell current="conversations">
      <ConversationsView {...(isNone ? { open: [], ahead: [], past: [] } : some)} />
    </InShell>
  );
}

function historyOf(events: readonly HistoryEvent[], id: string): HistoryEvent[] {
  return events.filter((event) => (event as HistoryEvent & { person?: string }).person === id);
}

/** The pages of the dashboard, in its shell. */
export const dashboardScreens: Record<string, () => ReactElement> = {
  people: () => <PeopleScreen count={3} />,
  'people-none': () => <PeopleScreen count={0} />,
  'people-many': () => <PeopleScreen count={3_000} />,
  person: () => <PersonScreen isNew={false} />,
  'person-new': () => <PersonScreen isNew />,
  insights: () => <InsightsScreen count={8} />,
  'insights-none': () => <InsightsScreen count={0} />,
  conversations: () => <ConversationsScreen isNone={false} />,
  'conversations-none': () => <ConversationsScreen isNone />,
  guidance: () => (
    <InShell current="guidance">
      <GuidancePage detail="B7" words={null} />
    </InShell>
  ),
};
