import { type Disagreement, disagreements, type Point, points, type StageLetter, stages } from '@/lib/guidance/points';
import type { PointWords } from './point-words';

/** The method as a screen shows it. */
export interface Method {
  stages: Readonly<Record<StageLetter, string>>;
  points: readonly Point[];
  disagreements: readonly Disagreement[];
}

/** The method in these words, or in English where there are none. */
export function methodIn(words: PointWords | null): Method {
  if (!words) return { stages, points, disagreements };
  return {
    stages: words.stages,
    points: points.map((point) => ({ ...point, text: words.points[point.id] ?? point.text })),
    disagreements: disagreements.map(({ id }) => ({ id, ...words.disagreements[id] })),
  };
}
