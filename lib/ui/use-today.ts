import { useEffect, useState } from 'react';
import { localDayOf } from '@/lib/cadence/days';
import type { LocalDay } from '@/lib/schema/local-day';

/** How often a surface that stays open looks whether a new day has begun, in milliseconds. */
const lookEvery = 60_000;

/** The local day, kept right while the surface stays open over midnight. */
export function useToday(): LocalDay {
  const [today, setToday] = useState(() => localDayOf(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(localDayOf(Date.now())), lookEvery);
    return () => clearInterval(timer);
  }, []);
  return today;
}
