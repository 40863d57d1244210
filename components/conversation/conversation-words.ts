import { i18n } from '#i18n';
import type { AgendaStepId } from '@/lib/interview/agenda';
import type { ChecklistItemId } from '@/lib/interview/checklist';
import type { SuggestedQuestion } from '@/lib/interview/suggest-questions';

const steps = {
  hello: 'hello',
  agenda: 'agenda',
  why: 'why',
  who: 'who',
  questions: 'questions',
  'whom-else': 'whomElse',
  offer: 'offer',
  thanks: 'thanks',
} as const satisfies Record<AgendaStepId, string>;

const paths = {
  'changed-field': 'changedField',
  'long-tenure': 'longTenure',
  'new-in-role': 'newInRole',
  promoted: 'promoted',
  founded: 'founded',
} as const;

/** A step of the agenda, in the words of the interface. */
export function stepWords(id: AgendaStepId): string {
  return i18n.t(`conversation.agenda.${steps[id]}`);
}

/** Something to read up on or to have ready. */
export function readyWords(id: ChecklistItemId): string {
  return i18n.t(`conversation.ready.${id === 'on-time' ? 'onTime' : id}`);
}

/** Why a question fits someone: "changed fields". */
export function fitWords(fit: SuggestedQuestion['fits'][number]): string {
  return i18n.t(`conversation.fits.${isPath(fit) ? paths[fit] : fit}`);
}

function isPath(fit: string): fit is keyof typeof paths {
  return fit in paths;
}
