import { useEffect } from 'react';
import { requestSweep } from '@/lib/platform/sweep-request';
import type { LocalDay } from '@/lib/schema/local-day';
import { useDue } from './use-due';

/** Has the worker look again whenever what is due changes under this surface, so that the number on the button is right. */
export function useBadgeInStep(today: LocalDay): void {
  const due = useDue(today);
  const state =
    due && [...due.due, ...due.coming].map(({ item }) => [item.person, item.kind, item.dueOn].join()).join(' ');
  useEffect(() => {
    if (state !== undefined) requestSweep();
  }, [state]);
}
