import { useApp } from './app-store';

/** Opens *About me*; leaving it returns to what was there before. */
export function openAboutMe(): void {
  const { screen } = useApp.getState();
  useApp.setState({ screen: { name: 'about-me' }, afterAboutMe: screen });
}

/** Opens an empty form for someone who isn't on the page in front of the user. */
export function openTypedPerson(): void {
  useApp.setState({ screen: { name: 'not-read', reason: 'typed' }, slug: null, guessedName: null });
}
