import { i18n } from '#i18n';
import { reportOnTab } from '@/lib/platform/active-tab';
import { programVersion } from '@/lib/platform/program-version';
import { useApp } from './app-store';
import { errorReport } from './error-report';

/** Copies a report of the page in front of the user, for whoever mends the reader, and says what it holds. */
export async function copyReport(): Promise<void> {
  const { tabId } = useApp.getState();
  const result = tabId === null ? 'no-access' : await reportOnTab(tabId);
  const isMade = typeof result !== 'string';
  if (isMade) await navigator.clipboard.writeText(result.report);
  const text = i18n.t(isMade ? 'toast.reportCopied' : 'toast.reportFailed');
  useApp.setState({ toast: { id: crypto.randomUUID(), text } });
}

/** Copies a report of an error, for whoever mends it. */
export async function copyErrorReport(error: unknown): Promise<void> {
  await navigator.clipboard.writeText(errorReport(error, programVersion(), navigator.userAgent));
}
