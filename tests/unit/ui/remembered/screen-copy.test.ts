import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CopiedNode, mostLength, mostNodes, parseCopy } from '@/lib/ui/remembered/screen-copy';
import { sampleCopy } from './sample-copy';

const parse = (copy: unknown) => parseCopy(JSON.stringify(copy));
const nested = (depth: number): CopiedNode => (depth === 0 ? 'x' : ['div', {}, nested(depth - 1)]);

test('reads what was written', () => {
  const copy = sampleCopy([['main', { class: 'popup-frame' }, 'Ines ', ['textarea', { value: 'Dear Ines' }]]]);
  expect(parse(copy)).toEqual(copy);
});

describe('shows nothing of', () => {
  test.each<[string, unknown]>([
    ['no nodes', sampleCopy([])],
    ['nodes that are a text', { ...sampleCopy([]), nodes: 'main' }],
    ['a script', sampleCopy([['script', {}, 'alert(1)']])],
    ['a script within', sampleCopy([['main', {}, ['p', {}, ['script', {}, 'alert(1)']]]])],
    ['a frame', sampleCopy([['iframe', {}]])],
    ['a picture', sampleCopy([['img', {}]])],
    ['a tag in other letters', sampleCopy([['SCRIPT', {}]])],
    ['a handler', sampleCopy([['p', { onclick: 'alert(1)' }]])],
    ['a source', sampleCopy([['input', { src: 'https://example.org' }]])],
    ['an id', sampleCopy([['p', { id: 'root' }]])],
    ['a style that loads', sampleCopy([['p', { style: 'width:url (https://example.org)' }]])],
    ['a filling that loads', sampleCopy([['path', { fill: 'URL(#a)' }]])],
    ['an attribute that is no text', { ...sampleCopy([]), nodes: [['p', { class: 1 }]] }],
    ['attributes that are a list', { ...sampleCopy([]), nodes: [['p', ['onclick']]] }],
    ['attributes that are missing', { ...sampleCopy([]), nodes: [['p', null]] }],
    ['a number as a node', { ...sampleCopy([]), nodes: [7] }],
    ['no build', { ...sampleCopy(['x']), build: undefined }],
    ['a width in words', { ...sampleCopy(['x']), width: 'wide' }],
    ['a height that is missing', { ...sampleCopy(['x']), height: undefined }],
    ['too many nodes', sampleCopy(Array.from({ length: mostNodes + 1 }, () => ''))],
    ['too deep a nest', sampleCopy([nested(60)])],
    ['too long a text', sampleCopy(['x'.repeat(mostLength)])],
    ['nothing', null],
    ['a list', []],
  ])('%s', (_, copy) => {
    expect(parse(copy)).toBeNull();
  });

  test.each(['', '{', 'null', '"a"', '['.repeat(60_000), '{"nodes":'])('text %#', (text) => {
    expect(parseCopy(text)).toBeNull();
  });

  test('anything at all, without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (nodes) => {
        const copy = parse({ ...sampleCopy([]), nodes });
        expect(copy === null || Array.isArray(copy.nodes)).toBe(true);
      }),
    );
  });
});

test('the bounds leave room for what they allow', () => {
  expect(parse(sampleCopy(Array.from({ length: mostNodes }, () => '')))).not.toBeNull();
  expect(parse(sampleCopy([nested(40)]))).not.toBeNull();
});
