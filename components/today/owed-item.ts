import type { DueKind } from '@/lib/cadence/due-kinds';
import type { TouchHow } from '@/lib/ui/done-another-way';
import type { Answer } from '@/lib/ui/record-answer';
import type { BecauseText } from './because-line';

/** Something that you owe a person, or that comes up. */
export interface OwedItem {
  id: string;
  name: string;
  kind: DueKind;
  /** The local day to speak of: when it fell due, or the day of the conversation to prepare. */
  on: string;
  /** Local time as the platform writes it, for a conversation. */
  time?: string;
  /** What the words of the kind name: see `whatWords`. */
  detail?: string;
  /** What is owed, where the kind has no words for it. */
  what?: string;
  /** Their conversation is going on: the button leads back to it. */
  isTalking?: boolean;
  /** Why it is due. */
  because?: BecauseText;
}

/** What can be done with something due besides its letter; what is left out isn't offered. */
export interface OwedActions {
  /** Until a local day, after today. */
  onUntil?: ((day: string) => void) | undefined;
  /** They answered; `until` is the local day that they named for *later*. */
  onAnswered?: ((said: Answer, until?: string) => void) | undefined;
  /** A day is set for the conversation. */
  onDaySet?: (() => void) | undefined;
  /** Done in another way than by its letter. */
  onDone?: (() => void) | undefined;
  /** In touch in another way: in which. */
  onTouched?: ((how: TouchHow) => void) | undefined;
  onRest?: (() => void) | undefined;
}

export interface OwedHandlers {
  onOpen: (id: string) => void;
  /** What else can be done with an item. */
  actionsFor: (id: string) => OwedActions;
}
