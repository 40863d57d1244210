import { sectorPath } from './quarter-arc';

/** A clock face at 16 px, filled from twelve through `turn` (0–1). Decoration: words beside it say the same. */
export function ClockGlyph({ turn, dashed, className }: { turn: number; dashed?: boolean; className?: string }) {
  return (
    <svg className={className} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle
        cx="8"
        cy="8"
        r="6.25"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={dashed ? '2.4 2.51' : undefined}
      />
      {turn >= 1 && <circle cx="8" cy="8" r="4" fill="currentColor" />}
      {turn > 0 && turn < 1 && <path d={sectorPath(8, 4.25, turn)} fill="currentColor" />}
    </svg>
  );
}
