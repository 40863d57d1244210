import { ClockGlyph } from './clock-glyph';
import type { Quarters } from './quarter-arc';
import './stage-glyph.css';

/** How far someone is, at 16 px; `resting` is a dashed face. Say it in words beside it. */
export function StageGlyph({ stage }: { stage: Quarters | 'resting' }) {
  if (stage === 'resting') return <ClockGlyph turn={0} dashed className="stage-glyph-quiet" />;
  return <ClockGlyph turn={stage / 4} className={stage === 0 ? 'stage-glyph-quiet' : 'stage-glyph'} />;
}
