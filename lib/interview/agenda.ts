/** The parts of a conversation in the order of GUIDANCE F1, with F6's offer before the thanks. */
export type AgendaStepId = 'hello' | 'agenda' | 'why' | 'who' | 'questions' | 'whom-else' | 'offer' | 'thanks';

export interface AgendaStep {
  id: AgendaStepId;
  /** Whole minutes; 0 stands for a moment, where there is little time. */
  minutes: number;
  /** Minutes from the beginning. */
  startsAt: number;
  /** The point of the guidance it rests on. */
  point: string;
}

/** Which part of the minutes beyond one for each step it gets; the questions get all that is left. */
const steps: readonly { id: AgendaStepId; share: number; point: string }[] = [
  { id: 'hello', share: 1 / 12, point: 'F1' },
  { id: 'agenda', share: 0, point: 'F1' },
  { id: 'why', share: 1 / 60, point: 'F1' },
  { id: 'who', share: 1 / 12, point: 'E1' },
  { id: 'questions', share: 0, point: 'F2' },
  { id: 'whom-else', share: 1 / 20, point: 'F5' },
  { id: 'offer', share: 1 / 20, point: 'F6' },
  { id: 'thanks', share: 1 / 30, point: 'F1' },
];
/** From here on every step gets a minute of its own. */
const roomForAll = 12;

/** The agenda for so many agreed minutes (GUIDANCE F1, F3): whole minutes that add up to them exactly. */
export function agendaFor(minutes: number): AgendaStep[] {
  const total = Math.max(1, Math.round(minutes));
  const least = total >= roomForAll ? 1 : 0;
  const rest = total - least * steps.length;
  const parts = steps.map(({ share }) => least + Math.floor(rest * share));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  let startsAt = 0;
  return steps.map(({ id, point }, at) => {
    const step = { id, point, minutes: (parts[at] ?? 0) + (id === 'questions' ? left : 0), startsAt };
    startsAt += step.minutes;
    return step;
  });
}

/** The step that the clock is in after so many minutes (fractions count); the last one once time is up. */
export function stepAt(agenda: readonly AgendaStep[], elapsed: number): AgendaStep | undefined {
  return agenda.findLast(({ startsAt, minutes }) => minutes > 0 && startsAt <= elapsed) ?? agenda[0];
}
