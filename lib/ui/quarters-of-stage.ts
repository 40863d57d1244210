import type { Stage } from '@/lib/schema/person';

/** How far one has come with someone, in quarters of the clock face: listed, asked, said yes, met, in touch. */
export const quartersOfStage: Record<Stage, 0 | 1 | 2 | 3 | 4> = {
  listed: 0,
  written: 1,
  answered: 2,
  scheduled: 2,
  met: 3,
  'in-touch': 4,
  resting: 0,
};
