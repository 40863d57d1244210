import { i18n } from '#i18n';
import { useApp } from './app-store';

/** Copies a letter as it was sent, and says so. */
export async function copyLetter(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  useApp.setState({ toast: { id: crypto.randomUUID(), text: i18n.t('personPage.done.copied') } });
}
