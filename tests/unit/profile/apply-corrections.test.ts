import { expect, test } from 'vitest';
import { applyCorrections } from '@/lib/profile/apply-corrections';
import { makeProfile } from '@/tests/fixtures/profile';

test.each([
  ['nothing corrected', {}, 'Ines Falkenrath', 'Ines'],
  ['a surname mended keeps the first name', { fullName: 'Ines Falkenrath-Roe' }, 'Ines Falkenrath-Roe', 'Ines'],
  ['another name brings its own first name', { fullName: 'Agnes Falkenrath' }, 'Agnes Falkenrath', 'Agnes'],
  ['a title is no first name', { fullName: 'Dr. Agnes Falkenrath' }, 'Dr. Agnes Falkenrath', 'Agnes'],
  ['the beginning of a word is no first name', { fullName: 'Inessa Roe' }, 'Inessa Roe', 'Inessa'],
  ['which part is the first name, nothing tells', { fullName: '金子 美玲' }, '金子 美玲', null],
  ['a first name of its own wins', { fullName: 'Agnes F', firstName: 'Nessa' }, 'Agnes F', 'Nessa'],
  ['emptied is unknown', { firstName: ' ' }, 'Ines Falkenrath', null],
])('%s', (_, corrections, fullName, firstName) => {
  expect(applyCorrections(makeProfile(), corrections)).toMatchObject({ fullName, firstName });
});
