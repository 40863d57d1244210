import type { RemarkWords } from '../remark-words';

export const remarkWords: RemarkWords = null as never;
