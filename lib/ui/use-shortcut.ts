import { useEffect, useState } from 'react';
import { readShortcut } from '@/lib/platform/shortcut';

/** The keys that open the popup; null where there are none, or until they are known. They may change in another tab. */
export function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    const read = () => void readShortcut().then(setShortcut);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcut;
}
