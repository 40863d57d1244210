import type { Answer, JobFailure, JobName, Jobs, Progress, Request } from './jobs';

/** Why a job came to nothing; `message` is for a bug report. */
export class JobError extends Error {
  override name = 'JobError';
  constructor(
    readonly failure: JobFailure,
    detail: string,
  ) {
    super(detail);
  }
}

interface Waiting {
  onProgress: (progress: Progress) => void;
  resolve: (output: never) => void;
  reject: (error: JobError) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastId = 0;

/**
 * Has the worker do a job, so that the page never stands still; jobs run one after the other. Rejects with a JobError.
 * Aborting stops it at the next safe place (*cancelled*).
 */
export function startJob<Name extends JobName>(
  job: Name,
  input: Jobs[Name]['input'],
  onProgress: (progress: Progress) => void = () => {},
  signal?: AbortSignal,
): Promise<Jobs[Name]['output']> {
  lastId += 1;
  const id = lastId;
  const done = new Promise<Jobs[Name]['output']>((resolve, reject) => {
    waiting.set(id, { onProgress, resolve, reject });
  });
  send({ id, job, input } as Request);
  signal?.addEventListener('abort', () => send({ id, cancel: true }), { once: true });
  return done;
}

function send(request: Request): void {
  worker ??= start();
  worker.postMessage(request);
}

function start(): Worker {
  const started = new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => take(data));
  // It couldn't start, or the system ended it: whatever waits is told, and the next job starts another.
  started.addEventListener('error', (event) => {
    worker = null;
    for (const [id, { reject }] of waiting) {
      waiting.delete(id);
      reject(new JobError('unknown', event.message));
    }
  });
  return started;
}

function take(answer: Answer): void {
  const job = waiting.get(answer.id);
  if (!job) return;
  if ('progress' in answer) {
    job.onProgress(answer.progress);
    return;
  }
  waiting.delete(answer.id);
  if ('failure' in answer) job.reject(new JobError(answer.failure, answer.detail));
  else job.resolve(answer.output as never);
}
