import { i18n } from '#i18n';
import type { KeepInTouch } from '@/lib/schema/person';
import type { Policy } from '@/lib/schema/policy';
import { defaultSettings, type SettingKey, type Settings } from '@/lib/schema/settings';
import { changeKeepInTouch } from '@/lib/store/change-keep-in-touch';
import { changePolicy } from '@/lib/store/change-policy';
import { database } from '@/lib/store/database';
import { readSettings, writeSetting } from '@/lib/store/settings';
import { useApp } from './app-store';
import { changeWithUndo, offerUndo } from './change-with-undo';
import { showFailure } from './show-failure';

/** Keeps a setting. The policy has `saveNumbers`, since everyone's index follows it. */
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
function savePolicy(policy: Policy): Promise<void> {
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

/** What stood before the numbers that are being typed, while their undo is offered. */
let typing: { toast: string; before: Numbers } | null = null;
type Numbers = Pick<Settings, 'policy' | 'notesPerMonth'>;

/**
 * Keeps numbers that are typed, figure by figure, and offers to undo them: as long as that is offered, all figures are one
 * change, so that undoing "21" doesn't stop at "2".
 */
export async function saveNumbers(changed: Partial<Numbers>): Promise<void> {
  try {
    const shown = useApp.getState().toast?.id;
    const before =
      typing && typing.toast === shown ? typing.before : await readSettings(database, ['policy', 'notesPerMonth']);
    const toast = offerUndo(i18n.t('toast.numbers'), () => writeNumbers(before));
    typing = { toast, before };
    await writeNumbers(changed);
  } catch (error) {
    showFailure(error);
  }
}

async function writeNumbers({ policy, notesPerMonth }: Partial<Numbers>): Promise<void> {
  if (policy !== undefined) await savePolicy(policy);
  if (notesPerMonth !== undefined) await saveSetting('notesPerMonth', notesPerMonth);
}

/** Keeps how often to keep in touch with someone, with undo; null leaves it to the policy. */
export async function saveKeepInTouch(id: string, name: string, keepInTouch: KeepInTouch | null): Promise<void> {
  await changeWithUndo(
    async () => {
      const before = await changeKeepInTouch(database, id, keepInTouch ?? undefined);
      return async () => void (await changeKeepInTouch(database, id, before));
    },
    i18n.t('toast.keepInTouch', { name }),
  );
}

const resettable = ['digestHour', 'nightFromHour', 'quietWeekdays', 'quietDays', 'notesPerMonth'] as const;

/** Sets the days and numbers back to what they were at first, and offers to undo that. */
export async function resetSettings(): Promise<void> {
  try {
    const before = await readSettings(database, ['policy', ...resettable]);
    await writeAll(defaultSettings);
    offerUndo(i18n.t('toast.reset'), () => writeAll(before));
  } catch (error) {
    showFailure(error);
  }
}

async function writeAll(values: Pick<Settings, 'policy' | (typeof resettable)[number]>): Promise<void> {
  await savePolicy(values.policy);
  for (const key of resettable) await saveSetting(key, values[key]);
}
