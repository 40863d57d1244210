import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from '@/lib/exchange/linkedin/html-to-text';

test.each([
  ['plain', 'plain'],
  ['<p class="spinmail">Dear Maja,</p><p>thanks.</p>', 'Dear Maja,\n\nthanks.'],
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['I <3 archives & a < b', 'I <3 archives & a < b'],
  ['R&amp;D &quot;x&quot; &#39;y&#39; &#x2014; &nbsp;z', 'R&D "x" \'y\' — z'],
  ['a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
  ['<b>broken', 'broken'],
  ['cut <a href="', 'cut'],
  ['&constructor; &toString;', '&constructor; &toString;'],
  ['<!-- note -->seen', 'seen'],
])('%j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('never keeps a tag, whatever the source', () => {
  const piece = fc.constantFrom('<', '>', '</', '<p>', '<b', 'a', ' ', '"', '&lt;', '<!--', '-->', '<script>', '\n');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const source = pieces.join('').replaceAll('&lt;', '');
      expect(htmlToText(source)).not.toMatch(/<(?:\/?[a-z]|!)[^>]*>/i);
    }),
  );
});

test('takes time that grows with the text', () => {
  const started = performance.now();
  for (const source of ['<'.repeat(200_000), '<script>'.repeat(25_000), '<p'.repeat(100_000), '&'.repeat(200_000)]) {
    htmlToText(source);
  }
  expect(performance.now() - started).toBeLessThan(1_500);
});
