import { i18n } from '#i18n';
import type { KeepInTouch } from '@/lib/schema/person';
import type { Policy } from '@/lib/schema/policy';
import { defaultSettings, type SettingKey, type Settings } from '@/lib/schema/settings';
import { changeKeepInTouch } from '@/lib/store/change-keep-in-touch';
import { changePolicy } from '@/lib/store/change-policy';
import { database } from '@/lib/store/database';
import { readSettings, writeSetting } from '@/lib/store/settings';
import { useApp } from './app-store';
import { showFailure } from './show-failure';

/** Keeps a setting. The policy has `savePolicy`, since everyone's index follows it. */
export async function saveSetting<Key extends Exclude<SettingKey, 'policy'>>(
  key: Key,
  value: Settings[Key],
): Promise<void> {
  try {
    await writeSetting(database, key, value);
  } catch (error) {
    showFailure(error);
  }
}

let newest: Policy | null = null;
let changing: Promise<void> | null = null;

/**
 * Keeps the policy and moves everyone by it. While one change is under way only the newest waits, so that each figure of a
 * number typed doesn't move thirty thousand people on its own.
 */
export function savePolicy(policy: Policy): Promise<void> {
  newest = policy;
  changing ??= changeUntilSettled()
    .catch(showFailure)
    .finally(() => {
      changing = null;
    });
  return changing;
}

async function changeUntilSettled(): Promise<void> {
  while (newest) {
    const policy = newest;
    newest = null;
    await changePolicy(database, policy);
  }
}

/** Keeps how often to keep in touch with someone; null leaves it to the policy. */
export async function saveKeepInTouch(person: string, keepInTouch: KeepInTouch | null): Promise<void> {
  try {
    await changeKeepInTouch(database, person, keepInTouch ?? undefined);
  } catch (error) {
    showFailure(error);
  }
}

const resettable = ['digestHour', 'nightFromHour', 'quietWeekdays', 'quietDays', 'notesPerMonth'] as const;

/** Sets the days and numbers back to what they were at first, and offers to undo that. */
export async function resetSettings(): Promise<void> {
  try {
    const before = await readSettings(database, ['policy', ...resettable]);
    await writeAll(defaultSettings);
    const run = async () => {
      await writeAll(before);
      useApp.setState({ toast: null });
    };
    useApp.setState({
      toast: {
        id: crypto.randomUUID(),
        text: i18n.t('toast.reset'),
        action: { label: i18n.t('toast.undo'), run },
      },
    });
  } catch (error) {
    showFailure(error);
  }
}

async function writeAll(values: Pick<Settings, 'policy' | (typeof resettable)[number]>): Promise<void> {
  await savePolicy(values.policy);
  for (const key of resettable) await saveSetting(key, values[key]);
}
