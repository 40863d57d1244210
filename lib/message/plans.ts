import type { Moment } from '@/lib/schema/event';
import type { Plan } from './part';
import { askIntroduction } from './parts/ask-introduction';
import { followUp } from './parts/follow-up';
import { keepInTouch } from './parts/keep-in-touch';
import { outcome, reportBack } from './parts/news';
import { reconnect } from './parts/reconnect';
import { request } from './parts/request';
import { confirm, schedule } from './parts/schedule';
import { thankForNo, thankYou } from './parts/thank-you';

/** How the letters of each moment are built. */
export const plans: Record<Moment, Plan> = {
  request,
  reconnect,
  'ask-introduction': askIntroduction,
  'follow-up': followUp,
  schedule,
  confirm,
  'thank-you': thankYou,
  'thank-for-no': thankForNo,
  outcome,
  'report-back': reportBack,
  'keep-in-touch': keepInTouch,
};
