import { useState } from 'react';
import type { ReminderValues } from '@/components/settings/reminder-settings';
import { SettingsPage } from '@/components/settings/settings-page';
import { openShortcutSettings } from '@/lib/platform/shortcut';
import { nameOf } from '@/lib/profile/apply-corrections';
import { useApp } from '@/lib/ui/app-store';
import { saveAboutMe } from '@/lib/ui/save-about-me';
import { resetSettings, saveKeepInTouch, saveNumbers, saveSetting } from '@/lib/ui/save-settings';
import { beginTopic, removeTopic } from '@/lib/ui/save-topics';
import { testNotification } from '@/lib/ui/test-notification';
import { chooseTheme, readTheme } from '@/lib/ui/theme';
import { useInTouch } from '@/lib/ui/use-in-touch';
import { useNotificationsDenied } from '@/lib/ui/use-notification-level';
import { useSetting } from '@/lib/ui/use-setting';
import { useShortcut } from '@/lib/ui/use-shortcut';
import { AppToast } from './app-toast';

/** The settings, as they are kept; every change is kept at once. */
export function SettingsScreen({ detail }: { detail: string | null }) {
  const aboutMe = useApp((state) => state.aboutMe);
  const policy = useSetting('policy');
  const digestHour = useSetting('digestHour');
  const nightFromHour = useSetting('nightFromHour');
  const quietWeekdays = useSetting('quietWeekdays');
  const quietDays = useSetting('quietDays');
  const notesPerMonth = useSetting('notesPerMonth');
  const topics = useSetting('topics');
  const inTouch = useInTouch();
  const isDenied = useNotificationsDenied();
  const shortcut = useShortcut();
  const [theme, setTheme] = useState(readTheme);
  if (
    policy === undefined ||
    digestHour === undefined ||
    nightFromHour === undefined ||
    quietWeekdays === undefined ||
    quietDays === undefined ||
    notesPerMonth === undefined ||
    topics === undefined ||
    inTouch === undefined
  ) {
    return null;
  }
  return (
    <SettingsPage
      detail={detail}
      about={{
        value: aboutMe,
        onChange: (value) => {
          useApp.setState({ aboutMe: value });
          void saveAboutMe(value);
        },
      }}
      reminders={{ digestHour, nightFromHour, quietWeekdays, quietDays }}
      onReminders={saveReminders}
      isDenied={isDenied}
      onTest={() => void testNotification()}
      policy={policy}
      onPolicy={(changed) => void saveNumbers({ policy: changed })}
      inTouch={inTouch.map((person) => ({
        id: person.id,
        name: nameOf(person),
        keepInTouch: person.keepInTouch ?? null,
      }))}
      onKeepInTouch={(id, name, keepInTouch) => void saveKeepInTouch(id, name, keepInTouch)}
      topics={topics}
      onBeginTopic={(topic) => void beginTopic(topic)}
      onRemoveTopic={(name) => void removeTopic(name)}
      notesPerMonth={notesPerMonth}
      onNotesPerMonth={(notes) => void saveNumbers({ notesPerMonth: notes })}
      theme={theme}
      onTheme={(chosen) => {
        setTheme(chosen);
        chooseTheme(chosen);
      }}
      shortcut={shortcut}
      onShortcut={() => void openShortcutSettings()}
      onReset={() => void resetSettings()}
      toast={<AppToast />}
    />
  );
}

function saveReminders({ digestHour, nightFromHour, quietWeekdays, quietDays }: Partial<ReminderValues>): void {
  if (digestHour !== undefined) void saveSetting('digestHour', digestHour);
  if (nightFromHour !== undefined) void saveSetting('nightFromHour', nightFromHour);
  if (quietWeekdays !== undefined) void saveSetting('quietWeekdays', [...quietWeekdays]);
  if (quietDays !== undefined) void saveSetting('quietDays', [...quietDays]);
}
