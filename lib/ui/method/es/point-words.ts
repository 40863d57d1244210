import type { PointWords } from '../point-words';

export const pointWords: PointWords = null as never;
