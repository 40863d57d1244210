import { i18n } from '#i18n';
import { Toast } from '@/components/ui/toast';
import { useApp } from '@/lib/ui/app-store';

/** What just happened on this surface, with *Undo*. */
export function AppToast() {
  const toast = useApp((state) => state.toast);
  const message = toast && {
    id: toast.id,
    text: toast.text,
    action: { label: i18n.t('toast.undo'), onPress: () => void toast.undo() },
  };
  return <Toast message={message} onGone={() => useApp.setState({ toast: null })} />;
}
