import type { Moment } from '@/lib/schema/event';
import type { Plan } from './part';
import { followUp } from './parts/follow-up';
import { request } from './parts/request';

/** How the letters of each moment are built. */
export const plans: Record<Moment, Plan> = {
  request,
  'follow-up': followUp,
} as Record<Moment, Plan>;
