/** One remark about a letter: which rule, how serious, and the words it speaks of. */
export interface Finding {
  rule: string;
  severity: 'stop' | 'warn' | 'hint';
  /** UTF-16 offsets into the text; `end` is after the last code unit. */
  start: number;
  end: number;
}

/** The parts of a good request that a letter has (messages' README). `minutes` is the number asked for, or null. */
export interface Parts {
  howFound: boolean;
  whoIAm: boolean;
  objective: boolean;
  minutes: number | null;
  flexible: boolean;
  thanks: boolean;
  noJob: boolean;
  question: boolean;
}
