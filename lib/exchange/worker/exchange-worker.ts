import { storeFailure } from '@/lib/store/store-failure';
import { ExchangeError } from '../exchange-failure';
import type { Answer, JobFailure, Request } from './jobs';
import { runJob } from './run-job';

/** The worker's end: takes requests, does them one after the other, so that no two write at once. */

/** How often progress is told, at most, in milliseconds. */
const tellEvery = 100;

const running = new Map<number, AbortController>();
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if ('cancel' in data) {
    running.get(data.id)?.abort();
    return;
  }
  const controller = new AbortController();
  running.set(data.id, controller);
  last = last.then(() => answer(data, controller));
});

async function answer(request: Exclude<Request, { cancel: true }>, controller: AbortController): Promise<void> {
  const { id } = request;
  let toldAt = 0;
  const onProgress = (progress: number) => {
    const now = performance.now();
    if (now - toldAt < tellEvery) return;
    toldAt = now;
    send({ id, progress });
  };
  try {
    const output = await runJob(request.job, request.input, { signal: controller.signal, onProgress });
    send({ id, output });
  } catch (error) {
    send({
      id,
      failure: failureOf(error),
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  } finally {
    running.delete(id);
  }
}

function failureOf(error: unknown): JobFailure {
  return error instanceof ExchangeError ? error.failure : (storeFailure(error) ?? 'unknown');
}

function send(message: Answer): void {
  postMessage(message);
}
