import { useEffect, useState } from 'react';
import { readNotificationLevel } from '@/lib/platform/notifications';

/** Whether the browser refuses our notifications; false where it doesn't tell. Looks again when the page is shown again. */
export function useNotificationsDenied(): boolean {
  const [isDenied, setDenied] = useState(false);
  useEffect(() => {
    const look = () => void readNotificationLevel().then((level) => setDenied(level === 'denied'));
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isDenied;
}
