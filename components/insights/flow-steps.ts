import { i18n } from '#i18n';
import type { Flow } from '@/lib/insights/flow';

/** A step on the way, in people. */
export interface FlowStep {
  id: StepId;
  words: string;
  count: number;
  /** *way*: on the way to a conversation; *aside*: not, or not yet. */
  tone: 'start' | 'way' | 'aside';
}
type StepId = keyof Flow | 'unasked';

/** From where to where, in people. */
export interface FlowBranch {
  source: StepId;
  target: StepId;
  value: number;
}

const branches = [
  ['listed', 'asked'],
  ['listed', 'unasked'],
  ['asked', 'yes'],
  ['asked', 'later'],
  ['asked', 'waiting'],
  ['asked', 'no'],
  ['asked', 'letGo'],
  ['yes', 'met'],
  ['yes', 'arranged'],
  ['met', 'ledOn'],
] as const satisfies (readonly [StepId, StepId])[];

const order = [
  'listed',
  'asked',
  'unasked',
  'yes',
  'later',
  'waiting',
  'no',
  'letGo',
  'met',
  'arranged',
  'ledOn',
] as const;
const way = new Set<StepId>(['asked', 'yes', 'met', 'arranged', 'ledOn']);

/** The steps that anybody reached, from the list to the conversation and on. */
export function flowSteps(flow: Flow): FlowStep[] {
  const counts = { ...flow, unasked: flow.listed - flow.asked };
  return order
    .map((id) => ({
      id,
      words: i18n.t(`insights.flow.steps.${id}`),
      count: counts[id],
      tone: id === 'listed' ? ('start' as const) : way.has(id) ? ('way' as const) : ('aside' as const),
    }))
    .filter(({ count }) => count > 0);
}

/** The ways between those steps. */
export function flowBranches(steps: readonly FlowStep[]): FlowBranch[] {
  const counts = new Map(steps.map(({ id, count }) => [id, count]));
  return branches.flatMap(([source, target]) => {
    const value = counts.get(target);
    return value === undefined ? [] : [{ source, target, value }];
  });
}
