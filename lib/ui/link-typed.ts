import { i18n } from '#i18n';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import { changePerson } from '@/lib/store/change-person';
import { database } from '@/lib/store/database';
import { linkReading, unlinkReading } from '@/lib/store/link-reading';
import { useApp } from './app-store';
import { changeWithUndo } from './change-with-undo';
import { openLetter } from './open-letter';
import { saveDraft } from './save-draft';
import { typedRecipient } from './start-draft';

/** The page is of someone who was typed in by hand: they are one from now on, with undo. Opens what is due with them. */
export async function linkTyped(person: Person, reading: Profile): Promise<void> {
  const { publicId } = reading;
  if (publicId === null) return;
  await changeWithUndo(
    async () => {
      const { draft } = useApp.getState();
      if (draft && draft.text !== null) await saveDraft(draft);
      const before = await linkReading(database, person.id, { ...reading, publicId }, typedRecipient, Date.now());
      await showLetter(reading);
      return async () => {
        if (before) await unlinkReading(database, before);
        await showLetter(reading);
      };
    },
    i18n.t('toast.linked', { name: nameOf(person) }),
  );
}

/** The page is of someone else of the same name: it isn't asked again. With undo. */
export async function keepTypedApart(person: Person, reading: Profile): Promise<void> {
  const { others = [] } = person;
  await changeWithUndo(async () => {
    await changePerson(database, person.id, { others: [...others, `slug:${reading.publicId}`] });
    useApp.setState({ namesake: null });
    return async () => {
      await changePerson(database, person.id, { others });
      useApp.setState({ namesake: person });
    };
  }, i18n.t('personPage.done.keptApart'));
}

async function showLetter(reading: Profile): Promise<void> {
  useApp.setState({ screen: await openLetter(reading) });
}
