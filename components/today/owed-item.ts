import type { DueKind } from './due-words';

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
}

export interface OwedHandlers {
  onOpen: (id: string) => void;
  /** Until a local day. */
  onLater: (id: string, day: string) => void;
  onRest: (id: string) => void;
}
