import { expect, test } from 'vitest';
import { errorReport } from '@/lib/ui/error-report';

/** An error with a stack as a browser writes it. */
function thrown(stack: string): Error {
  return Object.assign(new TypeError('Ines Falkenrath said no'), { stack });
}

const chrome = `TypeError: Ines Falkenrath said no
    at openLetter (chrome-extension://abcdefghijklmnop/chunks/app-Bh2x.js:1:2345)
    at async Object.run (chrome-extension://abcdefghijklmnop/popup.js:7:89)
    at chrome-extension://abcdefghijklmnop/popup.js:1:2`;
const firefox = `openLetter@moz-extension://0f5e-uuid/chunks/app-Bh2x.js:1:2345
run/<@moz-extension://0f5e-uuid/popup.js:7:89
@moz-extension://0f5e-uuid/popup.js:1:2
`;

test.each([
  ['Chrome', chrome, ['at openLetter (app-Bh2x.js:1:2345)', 'at Object.run (popup.js:7:89)', 'at ? (popup.js:1:2)']],
  ['Firefox', firefox, ['at openLetter (app-Bh2x.js:1:2345)', 'at run/< (popup.js:7:89)', 'at ? (popup.js:1:2)']],
])('a report says where it happened in %s, and quotes nobody', (_name, stack, frames) => {
  const report = errorReport(thrown(stack), '1.2.3', 'A browser');
  expect(report.split('\n')).toEqual(['Fifteen', '1.2.3', 'A browser', 'TypeError', ...frames]);
});

test('lines of a stack that are words stay out, and so does what is no error', () => {
  expect(errorReport(thrown('a letter to Ines\n  at https://ines.example\n'.repeat(50)), '1', 'b')).not.toMatch(
    /Ines|ines/,
  );
  expect(errorReport('Ines said no', '1', 'b').split('\n')).toEqual(['Fifteen', '1', 'b', 'string']);
});
