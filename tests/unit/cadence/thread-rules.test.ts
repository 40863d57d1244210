import { describe, expect, test } from 'vitest';
import type { Policy } from '@/lib/schema/policy';
import * as h from './history';

type Case = [name: string, events: h.Written[], today: string, due: string[], policy?: Partial<Policy>];

function check(cases: Case[]): void {
  test.each(cases)('%s', (_name, events, today, due, policy) => {
    expect(h.dueLines(events, today, policy)).toEqual(due);
  });
}

const request = h.sent('2026-10-01', 'request');
const followUps = ['2026-10-15', '2026-10-29', '2026-11-12'].map((on) => h.sent(on, 'follow-up'));
const metAndThanked = [h.met('2026-10-01'), h.sent('2026-10-03', 'thank-you')];

describe('write', () => {
  check([
    ['nothing happened: nothing is due', [], '2026-11-22', []],
    ['three days after listed', [h.listed('2026-11-20')], '2026-11-20', ['write 2026-11-23']],
    ['overdue keeps its day', [h.listed('2026-11-01')], '2026-11-22', ['write 2026-11-04']],
    ['listed again waits again', [h.listed('2026-11-01'), h.listed('2026-11-20')], '2026-11-22', ['write 2026-11-23']],
    ['as the policy says', [h.listed('2026-11-20')], '2026-11-20', ['write 2026-11-20'], { writeAfterDays: 0 }],
    ['a touch is not a letter', [h.listed('2026-11-01'), h.touched('2026-11-02')], '2026-11-22', ['write 2026-11-04']],
    ['any letter ends it', [h.listed('2026-11-01'), h.sent('2026-11-02', 'keep-in-touch')], '2026-11-22', []],
    ['met by chance ends it', [h.listed('2026-11-01'), h.met('2026-11-02')], '2026-11-02', ['thank-you 2026-11-02']],
    ['across a month and a leap day', [h.listed('2028-02-27')], '2028-02-27', ['write 2028-03-01']],
    ['across a change of the clocks', [h.listed('2026-10-24')], '2026-10-24', ['write 2026-10-27']],
  ]);
});

describe('follow-up and let-go', () => {
  check([
    ['two weeks after a request', [request], '2026-10-01', ['follow-up 2026-10-15']],
    ['… a reconnect', [h.sent('2026-10-01', 'reconnect')], '2026-10-01', ['follow-up 2026-10-15']],
    ['… an ask-introduction', [h.sent('2026-10-01', 'ask-introduction')], '2026-10-01', ['follow-up 2026-10-15']],
    ['but not after other letters', [h.sent('2026-10-01', 'confirm')], '2026-11-22', []],
    ['again after each follow-up', [request, ...followUps.slice(0, 2)], '2026-11-01', ['follow-up 2026-11-12']],
    ['after the third, let go', [request, ...followUps], '2026-11-12', ['let-go 2026-11-26']],
    [
      'after a fourth, let go again, once',
      [request, ...followUps, h.sent('2026-11-26', 'follow-up')],
      '2026-11-26',
      ['let-go 2026-12-10'],
    ],
    ['let go at once, if the policy says so', [request], '2026-10-01', ['let-go 2026-10-15'], { letGoAfter: 0 }],
    [
      'a new request begins a new chain',
      [request, ...followUps, h.sent('2026-11-20', 'request')],
      '2026-11-20',
      ['follow-up 2026-12-04'],
    ],
    [
      'an answer begins a new count',
      [request, ...followUps, h.answered('2026-11-13', 'later', '2026-11-20'), h.sent('2026-11-20', 'follow-up')],
      '2026-11-20',
      ['follow-up 2026-12-04'],
    ],
    ['a touch changes nothing', [request, h.touched('2026-10-10')], '2026-10-15', ['follow-up 2026-10-15']],
    ['a meeting ends it', [request, h.met('2026-10-02')], '2026-10-02', ['thank-you 2026-10-02']],
    ['a date ends it', [request, h.scheduled('2026-10-02', '2026-10-09')], '2026-10-02', ['prepare 2026-10-08']],
    ['a rest ends it', [request, h.rested('2026-10-20')], '2026-11-22', []],
    [
      'reopened, the chain goes on',
      [request, h.rested('2026-10-05'), h.reopened('2026-10-10')],
      '2026-10-10',
      ['follow-up 2026-10-15'],
    ],
    [
      'reopened after letting go, the count begins anew',
      [request, ...followUps, h.rested('2026-11-26'), h.reopened('2027-02-01')],
      '2027-02-01',
      ['follow-up 2026-11-26'],
    ],
    [
      'reopening what does not rest changes nothing',
      [request, ...followUps, h.reopened('2026-11-20')],
      '2026-11-20',
      ['let-go 2026-11-26'],
    ],
  ]);
});

describe('later', () => {
  check([
    ['a month later', [request, h.answered('2026-10-05', 'later')], '2026-10-05', ['follow-up 2026-11-04']],
    [
      'on the day they named',
      [request, h.answered('2026-10-05', 'later', '2027-01-10')],
      '2026-10-05',
      ['follow-up 2027-01-10'],
    ],
    [
      'asked again, two weeks',
      [request, h.answered('2026-10-05', 'later', '2026-11-01'), h.sent('2026-11-01', 'follow-up')],
      '2026-11-01',
      ['follow-up 2026-11-15'],
    ],
    [
      'a yes takes its place',
      [request, h.answered('2026-10-05', 'later'), h.answered('2026-10-09', 'yes')],
      '2026-10-09',
      ['schedule 2026-10-10'],
    ],
    [
      'it takes the place of a date',
      [request, h.scheduled('2026-10-05', '2026-10-20'), h.answered('2026-10-09', 'later')],
      '2026-10-09',
      ['follow-up 2026-11-08'],
    ],
    [
      'a thank-you is no asking',
      [request, h.answered('2026-10-05', 'later'), h.sent('2026-10-05', 'thank-you')],
      '2026-10-05',
      ['follow-up 2026-11-04'],
    ],
    [
      'asked again however often before',
      [request, ...followUps, h.answered('2026-11-13', 'later')],
      '2026-11-13',
      ['follow-up 2026-12-13'],
    ],
  ]);
});

describe('schedule', () => {
  const yes = h.answered('2026-10-05', 'yes');
  check([
    ['the day after a yes', [request, yes], '2026-10-05', ['schedule 2026-10-06']],
    [
      'proposing times is not a date',
      [request, yes, h.sent('2026-10-06', 'schedule')],
      '2026-10-06',
      ['schedule 2026-10-06'],
    ],
    ['a date ends it', [request, yes, h.scheduled('2026-10-05', '2026-10-12')], '2026-10-05', ['prepare 2026-10-11']],
    ['a meeting ends it', [request, yes, h.met('2026-10-06')], '2026-10-06', ['thank-you 2026-10-06']],
    [
      'the day after a date was called off',
      [request, yes, h.scheduled('2026-10-06', '2026-10-12'), h.cancelled('2026-10-11')],
      '2026-10-11',
      ['schedule 2026-10-12'],
    ],
    [
      'called off without a date: nothing changes',
      [request, yes, h.cancelled('2026-10-11')],
      '2026-10-11',
      ['schedule 2026-10-06'],
    ],
    ['a later no', [request, yes, h.answered('2026-10-07', 'no')], '2026-10-07', ['thank-you 2026-10-07']],
  ]);
});

describe('prepare and log', () => {
  const date = h.scheduled('2026-10-05', '2026-10-20');
  check([
    ['the day before', [date], '2026-10-05', ['prepare 2026-10-19']],
    ['never overdue', [date], '2026-10-20', ['prepare 2026-10-20']],
    ['as long before as the policy says', [date], '2026-10-05', ['prepare 2026-10-17'], { prepareDaysBefore: 3 }],
    ['already past: today', [date], '2026-10-18', ['prepare 2026-10-18'], { prepareDaysBefore: 3 }],
    ['arranged for the same day', [h.scheduled('2026-10-20', '2026-10-20')], '2026-10-20', ['prepare 2026-10-20']],
    ['gone and to be logged the day after', [date], '2026-10-21', ['log 2026-10-21']],
    ['log keeps its day', [date], '2026-11-22', ['log 2026-10-21']],
    ['log appears only when the day is past', [date], '2026-10-20', ['prepare 2026-10-20'], { logDays: 0 }],
    ['log may be due later than it appears', [date], '2026-10-21', ['log 2026-10-25'], { logDays: 5 }],
    ['a later date replaces it', [date, h.scheduled('2026-10-19', '2026-10-30')], '2026-10-21', ['prepare 2026-10-29']],
    ['met early', [date, h.met('2026-10-10')], '2026-10-10', ['thank-you 2026-10-10']],
    ['called off', [date, h.cancelled('2026-10-19')], '2026-10-21', ['schedule 2026-10-20']],
    [
      'called off and arranged anew in a day',
      [date, h.cancelled('2026-10-19'), h.scheduled('2026-10-19', '2026-10-30')],
      '2026-10-19',
      ['prepare 2026-10-29'],
    ],
    [
      'arranged and called off in a day',
      [h.scheduled('2026-10-19', '2026-10-30'), h.cancelled('2026-10-19')],
      '2026-10-19',
      ['schedule 2026-10-20'],
    ],
    [
      'arranged, called off and arranged in a day',
      [h.scheduled('2026-10-19', '2026-10-30'), h.cancelled('2026-10-19'), h.scheduled('2026-10-19', '2026-10-31')],
      '2026-10-19',
      ['prepare 2026-10-30'],
    ],
    [
      'met, and the next one arranged that day',
      [date, h.met('2026-10-20'), h.scheduled('2026-10-20', '2026-11-20')],
      '2026-10-20',
      ['thank-you 2026-10-20', 'prepare 2026-11-19'],
    ],
    [
      'arranged for today and met',
      [h.scheduled('2026-10-20', '2026-10-20'), h.met('2026-10-20')],
      '2026-10-20',
      ['thank-you 2026-10-20'],
    ],
  ]);
});

describe('thank-you', () => {
  check([
    ['the very day', [h.met('2026-10-01')], '2026-10-01', ['thank-you 2026-10-01']],
    [
      'a thank-you of before is not for this',
      [h.sent('2026-09-30', 'thank-you'), h.met('2026-10-01')],
      '2026-10-01',
      ['thank-you 2026-10-01'],
    ],
    ['each meeting has its own', [...metAndThanked, h.met('2026-11-01')], '2026-11-01', ['thank-you 2026-11-01']],
    ['for a no', [request, h.answered('2026-10-05', 'no')], '2026-10-05', ['thank-you 2026-10-05']],
    [
      'then nothing more',
      [request, h.answered('2026-10-05', 'no'), h.sent('2026-10-05', 'thank-for-no')],
      '2026-11-22',
      [],
    ],
    [
      'a plain thank-you will do',
      [request, h.answered('2026-10-05', 'no'), h.sent('2026-10-06', 'thank-you')],
      '2026-11-22',
      [],
    ],
    [
      'thanks for a no are no thanks for the time',
      [h.met('2026-10-01'), h.sent('2026-10-02', 'thank-for-no')],
      '2026-10-02',
      ['thank-you 2026-10-01'],
    ],
    [
      'a no ends the keeping in touch',
      [
        ...metAndThanked,
        h.sent('2026-10-09', 'outcome'),
        h.answered('2026-11-01', 'no'),
        h.sent('2026-11-01', 'thank-for-no'),
      ],
      '2026-11-22',
      [],
    ],
    [
      'asked anew after a no',
      [request, h.answered('2026-10-05', 'no'), h.sent('2026-10-05', 'thank-for-no'), h.sent('2027-10-05', 'request')],
      '2027-10-05',
      ['follow-up 2027-10-19'],
    ],
    [
      'only a follow-up after a no that was thanked for',
      [
        request,
        h.answered('2026-10-05', 'no'),
        h.sent('2026-10-05', 'thank-for-no'),
        h.sent('2026-10-09', 'follow-up'),
      ],
      '2026-10-09',
      [],
    ],
    [
      'a no turned to yes',
      [request, h.answered('2026-10-05', 'no'), h.answered('2026-10-08', 'yes')],
      '2026-10-08',
      ['schedule 2026-10-09'],
    ],
  ]);
});

describe('outcome and keep-in-touch', () => {
  const told = h.sent('2026-11-01', 'outcome');
  check([
    ['no outcome before thanks', [h.met('2026-10-01')], '2026-11-22', ['thank-you 2026-10-01']],
    ['a month after the meeting, once thanked', metAndThanked, '2026-10-03', ['outcome 2026-10-31']],
    ['two months after the last contact', [...metAndThanked, told], '2026-11-01', ['keep-in-touch 2026-12-31']],
    [
      'any contact resets it: a touch',
      [...metAndThanked, told, h.touched('2026-11-10')],
      '2026-11-10',
      ['keep-in-touch 2027-01-09'],
    ],
    [
      '… a letter',
      [...metAndThanked, told, h.sent('2026-11-10', 'keep-in-touch')],
      '2026-11-10',
      ['keep-in-touch 2027-01-09'],
    ],
    [
      '… an introduction',
      [...metAndThanked, told, h.introduced('2026-11-10', 'bo')],
      '2026-11-10',
      ['keep-in-touch 2027-01-09'],
    ],
    [
      'a kept promise is book-keeping',
      [...metAndThanked, told, h.kept('2026-11-10', 'p')],
      '2026-11-10',
      ['keep-in-touch 2026-12-31'],
    ],
    [
      'an outcome told before thanking leaves the thanks due',
      [h.met('2026-10-01'), told],
      '2026-11-01',
      ['thank-you 2026-10-01'],
    ],
    [
      'met again, it all begins again',
      [...metAndThanked, told, h.met('2026-11-20'), h.sent('2026-11-20', 'thank-you')],
      '2026-11-20',
      ['outcome 2026-12-20'],
    ],
    ['nothing after a rest', [...metAndThanked, told, h.rested('2026-11-20')], '2027-11-20', []],
    [
      'and again when reopened',
      [...metAndThanked, told, h.rested('2026-11-20'), h.reopened('2026-11-21')],
      '2026-11-21',
      ['keep-in-touch 2026-12-31'],
    ],
  ]);
});
