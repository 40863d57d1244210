import { isFromEmployer } from './from-employer';
import type { Rule } from './rule';
import { considerAsks } from './rules/consider-asks';
import { contributionAsks } from './rules/contribution-asks';
import { errandAsks } from './rules/errand-asks';
import { measures } from './rules/measures';
import { needless } from './rules/needless';
import { offerAsks } from './rules/offer-asks';
import { openers } from './rules/openers';
import { openingAsks } from './rules/opening-asks';
import { placeAsks } from './rules/place-asks';
import { referralAsks } from './rules/referral-asks';
import { reminderAsks } from './rules/reminder-asks';
import { resumes } from './rules/resumes';
import { seekingAsks } from './rules/seeking-asks';
import { slips } from './rules/slips';
import { tone } from './rules/tone';

/** Every check there is. */
export const rules: Rule[] = [
  ...[
    openingAsks,
    referralAsks,
    considerAsks,
    reminderAsks,
    contributionAsks,
    placeAsks,
    errandAsks,
    offerAsks,
    seekingAsks,
  ]
    .flat()
    .map(fromSeekersOnly),
  ...resumes,
  ...openers,
  ...measures,
  ...tone,
  ...slips,
  ...needless,
];

/** Somebody who hires may speak of jobs as they like. */
function fromSeekersOnly(rule: Rule): Rule {
  return { ...rule, find: (letter) => (isFromEmployer(letter) ? [] : rule.find(letter)) };
}
