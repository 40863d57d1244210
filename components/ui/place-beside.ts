/** Between the control and its panel, and between the panel and the window's edge; CSS pixels. */
const gap = 4;
const margin = 8;

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

interface Wanted {
  /** The panel's own size. */
  size: { width: number; height: number };
  /** The window's. */
  window: { width: number; height: number };
  align: 'start' | 'end';
  side: 'top' | 'bottom';
  isRightToLeft: boolean;
}

/**
 * Where a panel stands beside the control at `anchor`: below or above it, as wanted where it fits there, else where there is
 * more room; never beyond the window's edge. All in CSS pixels of the window; `room` is the height that it may have.
 */
export function placeBeside(anchor: Box, { size, window, align, side, isRightToLeft }: Wanted) {
  const above = anchor.top - gap - margin;
  const below = window.height - anchor.bottom - gap - margin;
  const [wanted, other] = side === 'bottom' ? [below, above] : [above, below];
  const isBelow = (side === 'bottom') === (size.height <= wanted || wanted >= other);
  const room = isBelow ? below : above;
  const isAtLeft = (align === 'start') !== isRightToLeft;
  const left = isAtLeft ? anchor.left : anchor.right - size.width;
  return {
    left: Math.max(margin, Math.min(left, window.width - margin - size.width)),
    top: isBelow ? anchor.bottom + gap : anchor.top - gap - Math.min(size.height, room),
    room,
  };
}
