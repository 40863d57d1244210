import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '@/components/ui/place-beside';

const window = { width: 400, height: 600 };
const size = { width: 200, height: 160 };
const at = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 28 });
const wanted = { size, window, align: 'start', side: 'bottom', isRightToLeft: false } as const;

describe('a panel beside its control', () => {
  test.each([
    ['below, from its left edge', at(20, 100), wanted, { left: 20, top: 132 }],
    ['to its right edge', at(300, 100), { ...wanted, align: 'end' }, { left: 140, top: 132 }],
    [
      'from its right edge where one reads from there',
      at(300, 100),
      { ...wanted, isRightToLeft: true },
      { left: 140, top: 132 },
    ],
    ['above where it was asked for', at(20, 300), { ...wanted, side: 'top' }, { left: 20, top: 136 }],
    ['below where there is no room above', at(20, 20), { ...wanted, side: 'top' }, { left: 20, top: 52 }],
    ['above where there is no room below', at(20, 560), wanted, { left: 20, top: 396 }],
    ['within the window', at(350, 100), wanted, { left: 192, top: 132 }],
  ] as const)('stands %s', (_, anchor, how, place) => {
    expect(placeBeside(anchor, how)).toMatchObject(place);
  });

  test('has as much room as there is on the side that it takes', () => {
    expect(placeBeside(at(20, 200), { ...wanted, size: { width: 200, height: 2_000 } }).room).toBe(600 - 228 - 12);
  });

  test('never goes beyond an edge of the window, wherever its control is in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 360 }),
        fc.integer({ min: 0, max: 570 }),
        fc.integer({ min: 10, max: 384 }),
        fc.integer({ min: 10, max: 900 }),
        fc.constantFrom('start', 'end'),
        fc.constantFrom('top', 'bottom'),
        fc.boolean(),
        (x, y, width, height, align, side, isRightToLeft) => {
          const how = { size: { width, height }, window, align, side, isRightToLeft } as const;
          const { left, top, room } = placeBeside(at(x, y), how);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + width).toBeLessThanOrEqual(window.width - 8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(top + Math.min(height, room)).toBeLessThanOrEqual(window.height - 8);
        },
      ),
    );
  });
});
