import { i18n } from '#i18n';
import { showNotification } from '@/lib/platform/notifications';
import { useApp } from './app-store';

/** Shows a notification to see whether the computer shows them, and says what came of it. */
export async function testNotification(): Promise<void> {
  const say = (text: string) => useApp.setState({ toast: { id: crypto.randomUUID(), text } });
  try {
    await showNotification('test', {
      title: i18n.t('settings.testTitle'),
      message: i18n.t('settings.testMessage'),
      buttons: [],
    });
    say(i18n.t('toast.testShown'));
  } catch {
    // The browser refuses: a state of the user's, not a bug.
    say(i18n.t('toast.testFailed'));
  }
}
