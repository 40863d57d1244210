import { expect, it } from 'vitest';
import { workOf } from '@/lib/message/facts/work';

it.each([
  ['Clinical Data Lead', 'Hollin Health · Full-time', 'a clinical data lead', 'Hollin Health'],
  ['Looking for opportunities', 'Stealth Startup', null, null],
  ['Senior Vice President, Global Markets', 'Northmoor | Europe', null, 'Northmoor'],
  ['🚀 Founder', '🚀 Rocketfield 🚀', 'a founder', 'Rocketfield'],
  ['SENIOR WELDER', 'Weldco Inc.', null, 'Weldco Inc'],
  ['Welder', 'Self-employed', 'a welder', null],
  [null, null, null, null],
  ['', '<b>', null, null],
])('reads %j at %j as %j at %j', (currentTitle, currentCompany, role, company) => {
  expect(workOf({ currentTitle, currentCompany })).toEqual({ role, company });
});
