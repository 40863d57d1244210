import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pictureSize, pictures, tileSize } from './pictures/picture-list';
import { root } from './run/run-command';

const read = (path: string) => readFileSync(join(root, path));
const all = [...pictures.map(({ name }) => ({ name, size: pictureSize })), { name: 'tile', size: tileSize }];

/** Of a PNG: its size, and whether it is of 24 bits without alpha (bit depth 8, colour type 2, and no chunk tRNS). */
function headOf(png: Buffer) {
  const isPlain = png[24] === 8 && png[25] === 2 && !png.includes('tRNS');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), isPlain };
}

describe.each(all)('the picture $name', ({ name, size }) => {
  const png = read(`docs/pictures/${name}.png`);

  test('is as the stores take it, and small enough for the README', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(headOf(png)).toEqual({ ...size, isPlain: true });
    expect(png.length).toBeLessThan(200_000);
  });

  test('is in the README once, with what it shows in words', () => {
    const uses = [
      ...read('README.md')
        .toString()
        .matchAll(/!\[([^\]\n]*)\]\(docs\/pictures\/([a-z-]+)\.png\)/g),
    ];
    const words = uses.filter(([, , file]) => file === name).map(([, alt = '']) => alt);
    expect(words).toHaveLength(1);
    expect(words[0]?.length).toBeGreaterThan(40);
  });
});

test('the texts for the stores name the same pictures, in the same order, with the same captions', () => {
  const rows = [
    ...read('docs/store-listing.md')
      .toString()
      .matchAll(/^\| `([a-z-]+)\.png` \| (.+) \|$/gm),
  ];
  expect(rows.map(([, name, caption]) => ({ name, caption }))).toEqual(
    pictures.map(({ name, caption }) => ({ name, caption })),
  );
});

test('captions are short and quiet', () => {
  for (const { caption } of pictures) expect(caption).toMatch(/^[^!]{10,70}$/);
});
