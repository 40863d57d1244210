import { Toast } from '@/components/ui/toast';
import { useApp } from '@/lib/ui/app-store';

/** What just happened on this surface, and what can be done about it. */
export function AppToast() {
  const toast = useApp((state) => state.toast);
  const action = toast?.action && { label: toast.action.label, onPress: () => void toast.action?.run() };
  const message = toast && { id: toast.id, text: toast.text, ...(action && { action }) };
  return <Toast message={message} onGone={() => useApp.setState({ toast: null })} />;
}
