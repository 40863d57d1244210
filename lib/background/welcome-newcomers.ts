import { onFirstInstalled } from '@/lib/platform/lifecycle';
import { openWelcome } from '@/lib/platform/welcome-tab';
import { type Database, database } from '@/lib/store/database';
import { readSetting, writeSetting } from '@/lib/store/settings';

/** Shows the page of welcome once the extension was installed. Beside `startBackground`: the soak's worker greets nobody. */
export function welcomeNewcomers(): void {
  onFirstInstalled(() => void welcomeOnce(database).catch(reportError));
}

/**
 * Opens the page of welcome in a tab, at most once in the life of a database, and never for whoever has people in it already:
 * they know what this is. Noted before it opens, since a worker may die in between, and twice would be worse than never.
 */
export async function welcomeOnce(db: Database): Promise<void> {
  const isNew = await db.transaction('rw', db.settings, db.people, async () => {
    if ((await readSetting(db, 'wasWelcomed')) || (await db.people.count()) > 0) return false;
    await writeSetting(db, 'wasWelcomed', true);
    return true;
  });
  if (isNew) await openWelcome();
}
