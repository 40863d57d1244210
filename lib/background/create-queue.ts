/** Work that is done one after the other; what fails is reported and doesn't stop what follows. */
export interface Queue {
  run(work: () => Promise<void>): void;
  /** The same, unless such work is waiting already: what has yet to begin will see all that this one would. */
  runOnce(work: () => Promise<void>): void;
  /** Begins at once, beside what `run` has begun, or after another that runs beside it; what is added from now on waits for it. */
  runBeside(work: () => Promise<void>): void;
  /** Resolves once nothing waits or runs. */
  settled(): Promise<void>;
}

/** A queue, so that two wakes at once can't both find today's notification missing. */
export function createQueue(): Queue {
  let last: Promise<void> = Promise.resolve();
  let beside = last;
  let isWaiting = false;

  const run = (work: () => Promise<void>) => {
    last = last.then(work).catch(reportError);
  };
  return {
    run,
    runOnce: (work) => {
      if (isWaiting) return;
      isWaiting = true;
      run(() => {
        isWaiting = false;
        return work();
      });
    },
    runBeside: (work) => {
      beside = beside.then(work).catch(reportError);
      last = Promise.all([last, beside]).then(() => {});
    },
    settled: async () => {
      for (let seen: Promise<void> | null = null; seen !== last; ) {
        seen = last;
        await seen;
      }
    },
  };
}
