import type { Someone } from '@/lib/store/record-for';
import { type NoteKind, useApp } from './app-store';

/** Opens *About me*; leaving it returns to what was there before. */
export function openAboutMe(): void {
  const { screen } = useApp.getState();
  useApp.setState({ screen: { name: 'about-me' }, afterAboutMe: screen });
}

/** Opens an empty form for someone who isn't on the page in front of the user. */
export function openTypedPerson(): void {
  useApp.setState({ screen: { name: 'not-read', reason: 'typed' }, slug: null, guessedName: null });
}

/** Opens what can be noted about someone; leaving it returns to what was there before. */
export function openNote(someone: Someone, kind: NoteKind): void {
  const { screen } = useApp.getState();
  useApp.setState({ screen: { name: 'note', someone, kind, before: screen } });
}

/** Opens an idea whom to put on the list, and the form for them. */
export function openAddPerson(): void {
  useApp.setState({ screen: { name: 'add' } });
}
