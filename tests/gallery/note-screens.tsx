import { useState } from 'react';
import '@/components/dashboard/dashboard-shell.css';
import { AddView } from '@/components/person/add-view';
import { NoteView } from '@/components/person/note-view';
import type { ReminderValues } from '@/components/settings/reminder-settings';
import { SettingsPage } from '@/components/settings/settings-page';
import { defaultPolicy } from '@/lib/schema/policy';
import type { NoteKind } from '@/lib/ui/app-store';
import type { Theme } from '@/lib/ui/theme';
import { maja } from './form-screens';

const nothing = () => {};

export function AddScreen() {
  return <AddView topic="town archives" firstIdea={0} onList={nothing} onWrite={nothing} onBack={nothing} />;
}

export function NoteScreen({ kind }: { kind: NoteKind }) {
  return (
    <NoteView
      name="Nora Vestergaard"
      kind={kind}
      date={{ day: '2026-11-26', minutes: 20 }}
      list={{ topics: ['town archives', 'reading rooms'], topic: 'town archives', why: 'She led the move online' }}
      promise={{ mine: 7, theirs: 7 }}
      met={{ day: '2026-11-20', wasArranged: true }}
      people={{ find: nothing, found: [{ id: 'tove', name: 'Tove Hallam', about: 'Map room, Sandby Archive' }] }}
      onSave={nothing}
      onBack={nothing}
    />
  );
}

export function SettingsScreen({ isDenied = false }: { isDenied?: boolean }) {
  const [about, setAbout] = useState(maja);
  const [policy, setPolicy] = useState(defaultPolicy);
  const [reminders, setReminders] = useState<ReminderValues>({
    digestHour: 9,
    nightFromHour: 22,
    quietWeekdays: [6, 7],
    quietDays: ['2026-12-25', '2026-12-26'],
  });
  const [notesPerMonth, setNotes] = useState(3);
  const [theme, setTheme] = useState<Theme>('system');
  return (
    <SettingsPage
      about={{ value: about, onChange: setAbout }}
      reminders={reminders}
      onReminders={(change) => setReminders({ ...reminders, ...change })}
      isDenied={isDenied}
      onTest={nothing}
      policy={policy}
      onPolicy={setPolicy}
      inTouch={[
        { id: 'tove', name: 'Tove Hallam', keepInTouch: null },
        { id: 'ravi', name: 'Ravi Menon', keepInTouch: 'now-and-then' },
      ]}
      onKeepInTouch={nothing}
      topics={[
        { name: 'town archives', purpose: 'entering' },
        { name: 'reading rooms', purpose: 'exploring' },
      ]}
      onBeginTopic={nothing}
      onRemoveTopic={nothing}
      notesPerMonth={notesPerMonth}
      onNotesPerMonth={setNotes}
      theme={theme}
      onTheme={setTheme}
      shortcut="Alt+Shift+F"
      onShortcut={nothing}
      onReset={nothing}
    />
  );
}
