import { i18n } from '#i18n';
import type { Channel, Moment } from '@/lib/schema/event';

/** Message names allow no hyphen, so the moments' keys are in camel case. */
const momentKeys = {
  request: 'request',
  reconnect: 'reconnect',
  'ask-introduction': 'askIntroduction',
  'follow-up': 'followUp',
  schedule: 'schedule',
  confirm: 'confirm',
  'thank-you': 'thankYou',
  'thank-for-no': 'thankForNo',
  outcome: 'outcome',
  'report-back': 'reportBack',
  'keep-in-touch': 'keepInTouch',
} as const satisfies Record<Moment, string>;

/** What a moment is called in the interface. */
export function momentWords(moment: Moment): string {
  return i18n.t(`choices.moments.${momentKeys[moment]}`);
}

/** What a channel is called in the interface. */
export function channelWords(channel: Channel): string {
  return i18n.t(`choices.channels.${channel}`);
}
