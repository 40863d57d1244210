export interface StageResult {
  passed: number;
  failed: number;
  skipped?: number;
  /** Shown where the stage failed. */
  output: string;
}

export interface Stage {
  name: string;
  /** Names of the stages that have to pass before. */
  after: readonly string[];
  run(): Promise<StageResult>;
}

/** As many as a small machine has cores. */
const atOnce = 2;

/**
 * Runs all stages, two at a time, the first of the list first, and prints each with its time. A stage whose
 * predecessor failed counts as failed: nothing is left out in silence. The last line is `N passed, N failed`.
 * Returns whether all passed.
 */
export async function runStages(stages: readonly Stage[]): Promise<boolean> {
  const started = Date.now();
  const waiting = new Set(stages);
  const results = new Map<string, StageResult>();
  const running = new Set<Promise<void>>();
  const leftOut = new Set<string>();

  const settle = (stage: Stage, result: StageResult, seconds: number) => {
    results.set(stage.name, result);
    console.log(describe(stage.name, result, seconds));
    for (const [line] of result.output.matchAll(/^left out:.*$/gim)) leftOut.add(line);
  };

  while (waiting.size + running.size > 0) {
    for (const stage of waiting) {
      const broken = stage.after.find((name) => results.get(name)?.failed);
      const ready = stage.after.every((name) => results.has(name));
      if (broken !== undefined) {
        waiting.delete(stage);
        settle(stage, { passed: 0, failed: 1, output: `not run: ${broken} failed` }, 0);
      } else if (ready && running.size < atOnce) {
        waiting.delete(stage);
        const begun = Date.now();
        const work: Promise<void> = stage
          .run()
          .catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) }))
          .then((result) => {
            running.delete(work);
            settle(stage, result, (Date.now() - begun) / 1000);
          });
        running.add(work);
      }
    }
    if (running.size > 0) await Promise.race(running);
  }

  for (const line of leftOut) console.log(line);
  const sum = (key: 'passed' | 'failed') => [...results.values()].reduce((total, result) => total + result[key], 0);
  console.log(`\nAll of it took ${((Date.now() - started) / 1000).toFixed(0)} s`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

function describe(name: string, { passed, failed, skipped = 0, output }: StageResult, seconds: number): string {
  const counts = [
    passed > 1 ? `${passed} passed` : '',
    failed > 0 ? `${failed} failed` : '',
    skipped > 0 ? `${skipped} left out` : '',
  ].filter(Boolean);
  const line = `${failed > 0 ? '✗' : '✓'} ${name.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s  ${counts.join(', ')}`;
  return failed > 0 ? `${line}\n${output.trim().replace(/^/gm, '    ')}` : line.trimEnd();
}
