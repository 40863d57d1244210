// node tests/bench/review.bench.mjs: how long checking a letter takes, beside one pass of Intl.Segmenter over it (the floor).
import { load } from '../run/load.mjs';

const { benchReview } = await load('../bench/review-bench.ts');
if (!benchReview()) process.exitCode = 1;
