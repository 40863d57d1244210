import { useMemo } from 'react';
import { Toast } from '@/components/ui/toast';
import { useApp } from '@/lib/ui/app-store';
import { toastTimeLeft } from '@/lib/ui/toast-time-left';

/** What just happened on this surface, and what can be done about it. */
export function AppToast() {
  const toast = useApp((state) => state.toast);
  const stays = useMemo(() => (toast ? toastTimeLeft(toast, Date.now()) : 0), [toast]);
  const action = toast?.action && { label: toast.action.label, onPress: () => void toast.action?.run() };
  const message = toast && stays > 0 ? { id: toast.id, text: toast.text, ...(action && { action }) } : null;
  return <Toast message={message} onGone={() => useApp.setState({ toast: null })} stays={stays} />;
}
