import { createDatabase } from '@/lib/store/database';
import { measure } from '../../../bench/measure';
import type { Size } from '../../../bench/seed-database';

/** In a database of its own, which the worker doesn't sweep. */
const db = createDatabase('fifteen-bench');

Object.assign(globalThis, { bench: (size: Size, rounds: number) => measure(db, size, rounds) });
