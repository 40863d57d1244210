import { isFromEmployer } from './from-employer';
import type { Rule } from './rule';
import { considerAsks } from './rules/consider-asks';
import { contributionAsks } from './rules/contribution-asks';
import { measures } from './rules/measures';
import { needless } from './rules/needless';
import { openers } from './rules/openers';
import { openingAsks } from './rules/opening-asks';
import { referralAsks } from './rules/referral-asks';
import { reminderAsks } from './rules/reminder-asks';
import { resumes } from './rules/resumes';
import { seekingAsks } from './rules/seeking-asks';
import { slips } from './rules/slips';
import { tone } from './rules/tone';

/** Every check there is. */
export const rules: Rule[] = [
  ...[openingAsks, referralAsks, considerAsks, reminderAsks, contributionAsks, seekingAsks].flat().map(fromSeekersOnly),
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
