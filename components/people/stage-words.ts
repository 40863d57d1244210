import { i18n } from '#i18n';
import type { Quarters } from '@/components/ui/quarter-arc';
import type { Stage } from '@/lib/schema/person';
import { quartersOfStage } from '@/lib/ui/quarters-of-stage';

const keys = {
  listed: 'listed',
  written: 'written',
  answered: 'answered',
  scheduled: 'scheduled',
  met: 'met',
  'in-touch': 'inTouch',
  resting: 'resting',
} as const satisfies Record<Stage, string>;

/** A stage as it is called: "Said yes". null is who is known, and not on the list. */
export function stageWords(stage: Stage | null): string {
  return i18n.t(`people.stages.${stage === null ? 'none' : keys[stage]}`);
}

/** The glyph of a stage. */
export function glyphOf(stage: Stage | null): Quarters | 'resting' {
  return stage === 'resting' ? 'resting' : quartersOfStage[stage ?? 'listed'];
}
